using System.Collections.Immutable;
using Interdict.Sources.Bis;
using Interdict.Sources.Csl;
using Interdict.Sources.Custom;
using Interdict.Sources.Dfat;
using Interdict.Sources.Dhs;
using Interdict.Sources.Dod;
using Interdict.Sources.Ecfr;
using Interdict.Sources.Eu;
using Interdict.Sources.Fcc;
using Interdict.Sources.FederalRegister;
using Interdict.Sources.Ftm;
using Interdict.Sources.Ofac;
using Interdict.Sources.Seco;
using Interdict.Sources.Sema;
using Interdict.Sources.State;
using Interdict.Sources.Uk;
using Interdict.Sources.Un;

namespace Interdict.Sources;

/// <summary>The formats that can be imported.</summary>
public static class ListReaders
{
    // Shorter names of formats.
    private static readonly (string Short, string Format)[] Also =
    [
        ("ofac-enhanced", "ofac-enhanced-xml"), ("ofac-advanced", "ofac-advanced-xml"), ("uflpa", "dhs-uflpa"),
    ];

    /// <summary>One reader for each format, in the order they are shown.</summary>
    public static ImmutableArray<IListReader> All { get; } =
    [
        new CslJsonReader(), new CslCsvReader(), new EcfrReader(), new DplReader(), new FrXmlReader(),
        new OfacCsvReader(), new OfacXmlReader(), new OfacEnhancedReader(), new OfacAdvancedReader(),
        new DebarredReader(), new NonproliferationReader(), new ChineseMilitaryReader(), new CoveredListReader(), new UflpaReader(),
        new UnReader(), new EuXmlReader(), new EuCsvReader(), new UkCsvReader(), new UkXmlReader(), new UkConListReader(),
        new SecoReader(), new SemaReader(), new DfatReader(),
        new FtmReader(), new NamesReader(),
    ];

    /// <summary>The reader of a format (<c>ofac-enhanced-xml</c>, or shorter <c>ofac-enhanced</c>); <c>null</c> where the format is not known.</summary>
    public static IListReader? Find(string format)
    {
        foreach (var (name, whole) in Also)
        {
            format = string.Equals(name, format, StringComparison.Ordinal) ? whole : format;
        }

        foreach (var reader in All)
        {
            if (string.Equals(reader.Format, format, StringComparison.Ordinal))
            {
                return reader;
            }
        }

        return null;
    }
}

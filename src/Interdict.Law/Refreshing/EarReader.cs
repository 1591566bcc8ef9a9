using System.Xml.Linq;

namespace Interdict.Law.Refreshing;

/// <summary>
/// Reads Parts 732, 734, 738, 740, 744 and 774 of Title 15 from the eCFR's XML (<c>https://www.ecfr.gov/api/versioner/v1/full/DATE/title-15.xml?part=738</c>) and compares them with the
/// tables compiled in. What is not understood is a problem, never a guess.
/// </summary>
public static class EarReader
{
    /// <summary>Reads files, each one part or several.</summary>
    /// <param name="files">Each file's name, for messages, and its bytes.</param>
    /// <exception cref="EarRefreshException">A file is not XML, or holds nothing that is looked for.</exception>
    public static EarReading Read(IEnumerable<(string Name, Stream Bytes)> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var draft = new ReadingDraft();
        foreach (var (name, bytes) in files)
        {
            if (!File(EcfrMarkup.Read(bytes, name), draft))
            {
                throw new EarRefreshException($"{name} holds none of Parts 732, 734, 738, 740, 744 and 774: no DIV8 nor DIV9 of theirs was found");
            }
        }

        return draft.Done();
    }

    private static bool File(XDocument file, ReadingDraft draft)
    {
        var any = false;
        void Supplement(int number, int part, Action<XElement, ReadingDraft> read)
        {
            if (EcfrMarkup.Supplement(file, number, part) is { } supplement)
            {
                any = true;
                read(supplement, draft);
            }
        }

        Supplement(1, 738, ChartReading.Read);
        Supplement(1, 740, GroupsReading.Read);
        Supplement(1, 774, ControlListReading.Read);
        Supplement(2, 744, HandWrittenReading.MilitaryItems);
        Supplement(3, 732, HandWrittenReading.RedFlags);
        if (EcfrMarkup.Sections(file, 740).ToList() is { Count: > 0 } exceptions)
        {
            any = true;
            GroupsReading.Symbols(exceptions, draft);
        }

        foreach (var section in EcfrMarkup.Sections(file, 734).Concat(EcfrMarkup.Sections(file, 744)).ToList())
        {
            any = true;
            var number = EcfrMarkup.SectionNumber(section);
            if (number == "734.9")
            {
                HandWrittenReading.DirectProducts(section, draft);
            }
            else if (number is "744.21" or "744.22")
            {
                HandWrittenReading.Countries(section, number, draft);
            }
        }

        return any;
    }
}

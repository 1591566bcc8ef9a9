using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using CsCheck;
using Interdict.Lists;

namespace Interdict.Sources.Tests.Json;

/// <summary>Random entries with every field filled at times, and a comparison that looks into arrays.</summary>
internal static class Entries
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.OneOf("海康威视", "克拉玛依市公安局", "\U00020BB7野家", "a\u3000b", "\"q\" \\ /", "line\nbreak\ttab\u0001", "Ұлттық", "العربية", "é<&>'+", "", "🚢", "\u2028\u00ad\ufeff"),
        Gen.String[Gen.Char[' ', '~'], 0, 20],
        Gen.Int[0, 0x10FFFF].Where(c => c is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32).Array[0, 6].Select(string.Concat));

    private static readonly Gen<string?> Maybe = Text.Null();

    private static readonly Gen<DateOnly> Date = Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);

    private static readonly Gen<DateOnly?> MaybeDate = Date.Nullable();

    private static readonly Gen<Provenance?> Provenance = Gen.Select(Text, Gen.Double[0, 1], MaybeDate, Maybe, (s, c, d, n) => new Provenance(s, c, d, n)).Null();

    private static readonly Gen<PartialDate> PartialDate = Gen.OneOf(
        Gen.Select(Gen.Int[1, 9999], Gen.Bool, (y, c) => new PartialDate(y, circa: c)),
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12], Gen.Bool, (y, m, c) => new PartialDate(y, m, circa: c)),
        Date.Select(d => new PartialDate(d.Year, d.Month, d.Day)),
        Gen.Select(Gen.Int[1, 9998], Gen.Int[1, 12], Gen.Bool, (y, m, c) => Lists.PartialDate.Range(new PartialDate(y, m, circa: c), new PartialDate(y + 1))),
        Gen.Const(default(PartialDate)));

    private static readonly Gen<EntryId> Id = Gen.Select(
        Gen.OneOf("us-bis-el", "us-ofac-sdn", "names"), Gen.OneOf(Text.Where(t => EntryId.TryParse($"names/{t}", out _)), Gen.OneOf("29159", "a/b/c")), (l, k) => new EntryId(new ListCode(l), k));

    private static readonly Gen<PartyName> Name = Gen.Select(Text, Gen.Enum<NameKind>(), Gen.Enum<NameStrength>(), Provenance, (v, k, s, p) => new PartyName(v, k, s, p));

    private static readonly Gen<Address> Address = Gen.Select(
        Text, Maybe, Maybe, Maybe, Gen.OneOf(Gen.OneOf<string?>("CN", "US", null), Maybe), Provenance, (t, c, r, z, n, p) => new Address(t, c, r, z, n, p));

    private static readonly Gen<Identifier> Identifier = Gen.Select(Text, Text, Maybe, Provenance, (k, v, c, p) => new Identifier(k, v, c, p));

    private static readonly Gen<Citation> Citation = Gen.Select(
        Gen.Enum<Reporter>(), Gen.Int, Gen.Int, MaybeDate, Maybe, (r, v, p, d, t) => new Citation(r, v, p, d, t));

    private static readonly Gen<Measure> Measure = Gen.Select(
        Gen.Enum<MeasureKind>(), Text, Text, MaybeDate, MaybeDate, Provenance, (k, s, a, f, t, p) => new Measure(k, s, a, f, t, p));

    private static readonly Gen<EntryEvent> Event = Gen.Select(
        Date, Gen.Enum<EventKind>(), Text, Text, Provenance, (d, k, c, w, p) => new EntryEvent(d, k, c, w, p));

    private static readonly Gen<EntryVersion> Version = Gen.Select(Date, Date, Text, Maybe, Maybe, Few(Gen.Int), Provenance, (f, t, c, r, v, n, p) => new EntryVersion
    {
        From = f,
        To = t,
        Citation = c,
        LicenseRequirement = r,
        ReviewPolicy = v,
        Footnotes = n,
        Provenance = p,
    });

    public static readonly Gen<Entry> Any =
        from id in Id
        from type in Gen.Enum<PartyType>()
        from parties in Gen.Select(Few(Name), Few(Address), Few(Text), Few(Identifier), Few(PartialDate))
        from texts in Gen.Select(Maybe, Maybe, Maybe, Maybe, Maybe)
        from law in Gen.Select(Few(Gen.Int), Few(Citation), Few(Measure), Few(Event), Few(Text))
        from rest in Gen.Select(MaybeDate, MaybeDate, Few(Text), Provenance, Few(Version))
        select new Entry
        {
            Id = id,
            Type = type,
            Names = parties.Item1,
            Addresses = parties.Item2,
            Countries = parties.Item3,
            Identifiers = parties.Item4,
            BirthDates = parties.Item5,
            Title = texts.Item1,
            LicenseRequirement = texts.Item2,
            ReviewPolicy = texts.Item3,
            Remarks = texts.Item4,
            SourceUrl = texts.Item5,
            Footnotes = law.Item1,
            Citations = law.Item2,
            Measures = law.Item3,
            History = law.Item4,
            Programs = law.Item5,
            Listed = rest.Item1,
            Ended = rest.Item2,
            Warnings = rest.Item3,
            Versions = rest.Item5,
            Provenance = rest.Item4,
        };

    /// <summary>The names of the properties in which two entries differ. Every public property is looked at, so a new one cannot be forgotten.</summary>
    public static string[] Differences(Entry one, Entry other) =>
        [.. typeof(Entry).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => !Same(p.GetValue(one), p.GetValue(other))).Select(p => p.Name)];

    private static bool Same(object? one, object? other) =>
        one is IEnumerable a and not string && other is IEnumerable b ? a.Cast<object>().SequenceEqual(b.Cast<object>()) : Equals(one, other);

    private static Gen<ImmutableArray<T>> Few<T>(Gen<T> item) => item.Array[0, 3].Select(a => a.ToImmutableArray());
}

using System.Collections.Immutable;
using System.Text.Json;
using Interdict.Lists;
using Interdict.Sources.Json;

namespace Interdict.Sources.Core;

/// <summary>
/// Reads one file of <c>data/core/parties</c>: a party, its native-script names, and what each list says about it. What the file says once
/// (type, countries, native names, an entry's provenance) is given to every entry or fact that does not say otherwise.
/// </summary>
internal static class PartyFile
{
    public static void Read(ReadOnlySpan<byte> utf8, SourceBook sources, ImmutableArray<Entry>.Builder into)
    {
        var type = PartyType.Unknown;
        ImmutableArray<string> countries = [];
        ImmutableArray<PartyName> native = [];
        ImmutableArray<Entry> entries = [];
        var seen = 0u;
        var cursor = new JsonCursor(utf8, sources);
        cursor.Start();
        cursor.Open("party file");
        while (cursor.Next())
        {
            if (cursor.Is("party"u8, 0, ref seen))
            {
                cursor.Text("party");
            }
            else if (cursor.Is("note"u8, 1, ref seen))
            {
                cursor.Text("note");
            }
            else if (cursor.Is("type"u8, 2, ref seen))
            {
                type = cursor.PartyType("type");
            }
            else if (cursor.Is("countries"u8, 3, ref seen))
            {
                countries = cursor.Array("countries", static (ref c, field) => c.Country(field));
            }
            else if (cursor.Is("native"u8, 4, ref seen))
            {
                native = cursor.Array("native", static (ref c, _) => EntryPartReader.Name(ref c) with { Kind = NameKind.Native });
            }
            else if (cursor.Is("entries"u8, 5, ref seen))
            {
                entries = cursor.Array("entries", static (ref c, _) => EntryReader.Entry(ref c));
            }
            else
            {
                cursor.Unknown("party file");
            }
        }

        cursor.End();
        JsonCursor.Require(!entries.IsEmpty, "entries");
        foreach (var entry in entries)
        {
            into.Add(Complete(entry, type, countries, native));
        }
    }

    private static Entry Complete(Entry entry, PartyType type, ImmutableArray<string> countries, ImmutableArray<PartyName> native)
    {
        var source = entry.Provenance ?? throw new JsonException($"{entry.Id}: provenance: missing");
        var names = ImmutableArray.CreateBuilder<PartyName>(entry.Names.Length + native.Length);
        foreach (var name in entry.Names)
        {
            names.Add(name.Provenance is null ? name with { Provenance = source } : name);
        }

        foreach (var name in native)
        {
            if (!entry.Names.Any(n => string.Equals(n.Value, name.Value, StringComparison.Ordinal)))
            {
                names.Add(name);
            }
        }

        return entry with
        {
            Type = entry.Type == PartyType.Unknown ? type : entry.Type,
            Countries = entry.Countries.IsEmpty ? countries : entry.Countries,
            Names = names.DrainToImmutable(),
            Addresses = Each(entry.Addresses, source, static (a, p) => a.Provenance is null ? a with { Provenance = p } : a),
            Identifiers = Each(entry.Identifiers, source, static (i, p) => i.Provenance is null ? i with { Provenance = p } : i),
            Measures = Each(entry.Measures, source, static (m, p) => m.Provenance is null ? m with { Provenance = p } : m),
            History = Each(entry.History, source, static (h, p) => h.Provenance is null ? h with { Provenance = p } : h),
            Versions = Each(entry.Versions, source, static (v, p) => v.Provenance is null ? v with { Provenance = p } : v),
        };
    }

    private static ImmutableArray<T> Each<T>(ImmutableArray<T> items, Provenance source, Func<T, Provenance, T> fill)
    {
        if (items.IsEmpty)
        {
            return items;
        }

        var filled = ImmutableArray.CreateBuilder<T>(items.Length);
        foreach (var item in items)
        {
            filled.Add(fill(item, source));
        }

        return filled.MoveToImmutable();
    }
}

using System.Collections.Immutable;
using Interdict.Lists;
using Interdict.Matching.Indexing;

namespace Interdict.Matching.Retrieval;

/// <summary>The identifiers of the party at hand, read once a search. Reused; it allocates only to grow.</summary>
internal sealed class QueryIdentifiers
{
    private Item[] _items = new Item[4];
    private int _unique;

    public int Count { get; private set; }

    /// <summary>Reads the identifiers of a party.</summary>
    public void Compile(Party party)
    {
        (Count, _unique) = (0, 0);
        if (party.Identifiers.IsEmpty)
        {
            return;
        }

        var country = CountryOf(party.Countries);
        Span<char> value = stackalloc char[IdentifierText.MostCharacters];
        foreach (var text in party.Identifiers)
        {
            var shape = IdentifierText.Read(text, "", country, value);
            var plain = value[..shape.Length];
            var unique = UniqueKinds.Of(shape.Scheme, shape.Check, shape.IsStated, plain);
            if (Count == _items.Length)
            {
                Array.Resize(ref _items, Count * 2);
            }

            _unique |= unique;
            _items[Count++] = new Item(
                IdentifierRow.HashOf(plain), shape.Scheme == IdentifierScheme.Uscc && shape.Check == IdentifierCheck.Valid ? IdentifierRow.HashOf(plain[8..17]) : 0,
                shape.IsStated ? shape.Scheme : IdentifierScheme.Unknown, shape.Kind, unique, shape is { Scheme: IdentifierScheme.OrganizationCode, Check: IdentifierCheck.Valid });
        }
    }

    /// <summary>The country whose numbers are known by their check digits, if the party is of one.</summary>
    public static string? CountryOf(ImmutableArray<string> countries)
    {
        foreach (var country in countries)
        {
            if (string.Equals(country, "RU", StringComparison.OrdinalIgnoreCase))
            {
                return "RU";
            }

            if (string.Equals(country, "CN", StringComparison.OrdinalIgnoreCase))
            {
                return "CN";
            }
        }

        return null;
    }

    /// <summary>The rows whose hash one of the party's identifiers has: by the whole number, or by the organization code in it.</summary>
    public static ReadOnlySpan<IdentifierRow> Rows(NameIndex index, ulong hash)
    {
        if (hash == 0)
        {
            return [];
        }

        var rows = index.Identifiers.Span;
        var from = rows.BinarySearch(new IdentifierRow { Hash = hash, Entry = -1 });
        from = from < 0 ? ~from : from;
        var to = from;
        while (to < rows.Length && rows[to].Hash == hash)
        {
            to++;
        }

        return rows[from..to];
    }

    /// <summary>An identifier, and where it is one of a Chinese body's, the code in it.</summary>
    public (ulong Hash, ulong Part) HashesOf(int item) => (_items[item].Hash, _items[item].Part);

    /// <summary>Whether an identifier of the party is a listed one whose letters and digits are the same.</summary>
    /// <param name="item">Which identifier.</param>
    /// <param name="row">The listed one.</param>
    /// <param name="byPart">Whether the organization codes are the same.</param>
    public bool IsSame(int item, in IdentifierRow row, bool byPart)
    {
        ref readonly var one = ref _items[item];
        return byPart
            ? row.Scheme == IdentifierScheme.OrganizationCode
            : row.IsPart != 0
                ? one.IsOrganizationCode
                : IdentifierText.AreCompatible(one.Scheme, one.Kind, row.Scheme, row.Kind);
    }

    /// <summary>The identifier that an entry contradicts: both have a number of a kind of which a party has one, and it is another; -1 where there is none.</summary>
    public int Conflict(NameIndex index, int entry)
    {
        var both = _unique & index.Entries[entry].UniqueKinds;
        for (var item = 0; both != 0 && item < Count; item++)
        {
            if ((_items[item].Unique & both) != 0 && !HasOfKind(index, entry, _items[item].Unique))
            {
                return item;
            }
        }

        return -1;
    }

    public byte UniqueOf(int item) => _items[item].Unique;

    // Whether any of the party's numbers of a kind is the entry's.
    private bool HasOfKind(NameIndex index, int entry, byte kind)
    {
        for (var item = 0; item < Count; item++)
        {
            ref readonly var one = ref _items[item];
            if (one.Unique == kind && (Holds(Rows(index, one.Hash), entry) || Holds(Rows(index, one.Part), entry)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(ReadOnlySpan<IdentifierRow> rows, int entry)
    {
        foreach (ref readonly var row in rows)
        {
            if (row.Entry == entry)
            {
                return true;
            }
        }

        return false;
    }

    private readonly record struct Item(ulong Hash, ulong Part, IdentifierScheme Scheme, ushort Kind, byte Unique, bool IsOrganizationCode);
}

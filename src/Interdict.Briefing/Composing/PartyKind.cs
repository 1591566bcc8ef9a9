using System.Collections.Immutable;
using Interdict.Briefing.Wording;
using Interdict.Lists;

namespace Interdict.Briefing.Composing;

/// <summary>What kind of party an entry names, by the words of its heading (<c>data/briefing/kinds.txt</c>) and by the type that its list gives.</summary>
/// <param name="Code">The kind: <c>police</c>, <c>company</c>, …</param>
/// <param name="Part">The part of that kind: <c>college</c>; empty where none is told apart.</param>
internal readonly record struct PartyKind(string Code, string Part)
{
    private static readonly Lazy<ImmutableArray<(string Code, string Part, string Words)>> Table = new(static () =>
        [.. BriefingTable.Rows(BriefingTable.Text("kinds")).Select(r => r.Line.Split('\t')).Select(c => (c[0], c[1] == "-" ? "" : c[1], c[2]))]);

    /// <summary>The kinds that the table knows, in its order, then those of types.</summary>
    public static IEnumerable<PartyKind> All =>
        Table.Value.Select(r => new PartyKind(r.Code, r.Part)).Concat([new("company", ""), new("person", ""), new("vessel", ""), new("aircraft", ""), new("address", "")]).Distinct();

    public static PartyKind Of(Entry entry)
    {
        switch (entry.Type)
        {
            case PartyType.Person:
                return new("person", "");
            case PartyType.Vessel:
                return new("vessel", "");
            case PartyType.Aircraft:
                return new("aircraft", "");
            case PartyType.Address:
                return new("address", "");
            default:
                foreach (var (code, part, words) in Table.Value)
                {
                    if (Holds(entry.Name, words))
                    {
                        return new(code, part);
                    }
                }

                return new("company", "");
        }
    }

    // As whole words: "Institute" is not in "Instituted".
    private static bool Holds(string name, string words)
    {
        for (var at = name.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = name.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + words.Length;
            if ((at == 0 || !char.IsLetter(name[at - 1])) && (end == name.Length || !char.IsLetter(name[end])))
            {
                return true;
            }
        }

        return false;
    }
}

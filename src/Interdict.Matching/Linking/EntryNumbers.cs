using Interdict.Lists;

namespace Interdict.Matching.Linking;

/// <summary>Compares the numbers of two entries.</summary>
internal static class EntryNumbers
{
    private const int Shortest = 5;

    /// <summary>Looks for a number that both have.</summary>
    /// <param name="one">An entry.</param>
    /// <param name="other">An entry.</param>
    /// <param name="named">Whether their names are alike too: a number without check digits may be another office's.</param>
    /// <returns>The number, and whether both have numbers of one unique kind that all differ.</returns>
    public static (LinkEvidence? Same, bool Contradict) Compare(Entry one, Entry other, bool named)
    {
        var (a, b) = (Read(one), Read(other));
        LinkEvidence? same = null;
        foreach (var (x, ofOne) in a)
        {
            foreach (var (y, ofOther) in b)
            {
                if (x.Value != y.Value || !(x.Scheme == y.Scheme || (x.Scheme, y.Scheme) is (IdentifierScheme.Unknown, _) or (_, IdentifierScheme.Unknown)))
                {
                    continue;
                }

                var sure = IsUnique(x.Scheme) && x.Check == IdentifierCheck.Valid;
                if (sure || (named && (ofOne.Country is null || ofOther.Country is null || ofOne.Country == ofOther.Country)))
                {
                    var points = sure ? LinkRules.SameNumber : LinkRules.SameLooseNumber;
                    same = same is { } known && known.Points >= points ? known : new LinkEvidence("identifier", Words(ofOne), Words(ofOther), points);
                }
            }
        }

        return (same, same is null && a.Where(x => IsUnique(x.Checked.Scheme) && x.Checked.Check == IdentifierCheck.Valid)
            .Any(x => b.Any(y => y.Checked.Scheme == x.Checked.Scheme && y.Checked.Check == IdentifierCheck.Valid)));
    }

    private static List<Number> Read(Entry entry) => entry.Identifiers.IsEmpty ? [] :
        [.. entry.Identifiers.Select(i => new Number(CheckedIdentifier.Read(i.Value, i.Kind, i.Country ?? (entry.Countries.Length == 1 ? entry.Countries[0] : null)), i))
            .Where(i => i.Checked.Value.Length >= Shortest && !i.Checked.IsWrong)];

    // One party has one, and no other party has it.
    private static bool IsUnique(IdentifierScheme scheme) => scheme is IdentifierScheme.Lei or IdentifierScheme.Imo or IdentifierScheme.Uscc or IdentifierScheme.Ogrn
        or IdentifierScheme.Ogrnip or IdentifierScheme.Inn or IdentifierScheme.OrganizationCode;

    private static string Words(Identifier identifier) => $"{identifier.Kind} {identifier.Value}";

    private sealed record Number(CheckedIdentifier Checked, Identifier Written);
}

using Interdict.Names.Tables;

namespace Interdict.Names;

/// <summary>
/// The legal forms of the world (<c>data/names/legal-forms.txt</c>). A form has a class (<c>llc</c>: OOO, GmbH's English rendering …) and a family
/// (<c>limited</c>, <c>stock</c> …). Forms are recognized and set aside: they never make a name match, a different one only weakens a match.
/// </summary>
public static class LegalForms
{
    /// <summary>Words of a form from this length on are known with a slip in them.</summary>
    internal const int ShortestMisspelt = 7;

    /// <summary>Words of a form up to this length are known with a slip in them.</summary>
    internal const int LongestMisspelt = 20;

    /// <summary>In a form's number in the map: it may open a name, it counts only at the end of one; the number itself is above.</summary>
    internal const int Opens = 1, IsAmbiguous = 2, FlagBits = 2;

    private static readonly TextMap Forms = new(TableSection.LegalForms);
    private static readonly TextMap LongestByFirst = new(TableSection.LegalFormStarts);
    private static readonly TextList Classes = new(TableSection.LegalFormClasses);
    private static readonly TextList Families = new(TableSection.LegalFormFamilies);

    // From long words of forms, and what is left of them without one letter, to the word.
    private static readonly TextMap Misspelt = new(TableSection.MisspeltForms);

    /// <summary>The class of a form, such as <c>llc</c>; empty for 0.</summary>
    public static string ClassOf(int form) => Classes[form];

    /// <summary>The family of a form, such as <c>limited</c>; empty for 0.</summary>
    public static string FamilyOf(int form) => Families[form];

    /// <summary>Whether a folded word is a legal form, or the first word of one ("joint", of "joint stock company").</summary>
    public static bool StartsOne(ReadOnlySpan<char> word) => LongestFrom(word) > 0;

    /// <summary>How many tokens the longest form that starts with this token has; 0 where none does.</summary>
    internal static int LongestFrom(ReadOnlySpan<char> firstToken) => LongestByFirst.TryFind(firstToken, out var words) ? words : 0;

    /// <summary>The form written by these tokens (one space between them), where it may stand at this place of a name; else 0.</summary>
    internal static int Find(ReadOnlySpan<char> tokens, int words, bool atStart, bool atEnd)
    {
        if (!Forms.TryFind(tokens, out var form))
        {
            return 0;
        }

        var telling = words > 1 ? tokens.Length >= 5 : tokens.Length >= 3 && (form & IsAmbiguous) == 0;
        return telling || (atEnd && !atStart) || (atStart && !atEnd && (form & Opens) != 0) ? form >> FlagBits : 0;
    }

    /// <summary>
    /// The long word of a legal form that this unknown token is one edit away from ("limiled", "comapny"); empty where there is none. Without it a
    /// slip in "Limited Liability Company" would be a word that no listed name has.
    /// </summary>
    internal static ReadOnlySpan<char> Misspelling(ReadOnlySpan<char> token)
    {
        if (token.Length is < ShortestMisspelt - 1 or > LongestMisspelt + 1)
        {
            return [];
        }

        if (Misspelt.TryFind(token, out var word) && IsOneEdit(token, CompiledTables.Text((uint)word)))
        {
            return CompiledTables.Text((uint)word);
        }

        Span<char> variant = stackalloc char[LongestMisspelt + 1];
        for (var skip = 0; skip < token.Length; skip++)
        {
            token[..skip].CopyTo(variant);
            token[(skip + 1)..].CopyTo(variant[skip..]);
            if (Misspelt.TryFind(variant[..(token.Length - 1)], out word) && IsOneEdit(token, CompiledTables.Text((uint)word)))
            {
                return CompiledTables.Text((uint)word);
            }
        }

        return [];
    }

    // Insert, delete, substitute, or swap two neighbors: what is left between the common ends tells.
    internal static bool IsOneEdit(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var prefix = one.CommonPrefixLength(other);
        one = one[prefix..];
        other = other[prefix..];
        while (one.Length > 0 && other.Length > 0 && one[^1] == other[^1])
        {
            one = one[..^1];
            other = other[..^1];
        }

        return (one.Length <= 1 && other.Length <= 1) || (one.Length == 2 && other.Length == 2 && one[0] == other[1] && one[1] == other[0]);
    }
}

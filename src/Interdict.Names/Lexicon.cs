using Interdict.Names.Tables;

namespace Interdict.Names;

/// <summary>What is known of single words of names: role, class of equivalent forms, rarity. From the readable tables of <c>data/names/</c>.</summary>
public static class Lexicon
{
    /// <summary>Where in a word's number its rarity and its class are; below them are its role and whether a phrase starts with it.</summary>
    internal const int RoleBits = 3, RarityShift = 4, ClassShift = 14;

    /// <summary>The bits of a rarity.</summary>
    internal const int MostRarity = (1 << (ClassShift - RarityShift)) - 1;

    /// <summary>In a word's number: a phrase of several words starts with it.</summary>
    internal const int StartsPhrase = 1 << RoleBits;

    /// <summary>A shorter word is no looser form of one that it is spelled as.</summary>
    internal const int ShortestSpelled = 6;

    private static readonly TextMap Words = new(TableSection.Words);
    private static readonly TextMap Phrases = new(TableSection.Phrases);
    private static readonly TextList ClassNames = new(TableSection.ClassNames);

    // From the spelling key of a form of a family of names to its class, where all forms of that key are of one.
    private static readonly unsafe KeyMap Spellings = new(CompiledTables.Section(TableSection.Spellings));

    /// <summary>The rarity of a word that no table knows.</summary>
    public const int Unseen = 1000;

    private static int Son { get; } = Find("bin").Class;

    private static int Daughter { get; } = Find("bint").Class;

    /// <summary>Whether a class is a word of descent between two names: bin, bint.</summary>
    public static bool IsDescent(int @class) => @class != 0 && (@class == Son || @class == Daughter);

    /// <summary>How many classes of equivalent forms there are, with class 0, which is none.</summary>
    public static int ClassCount => ClassNames.Count;

    /// <summary>The name of a class, or of the class whose negative is given.</summary>
    public static string ClassName(int id) => ClassNames[Math.Abs(id)];

    /// <summary>Role, class and rarity of a folded token. The class is negative where the token is a looser form of it (bill, of william).</summary>
    public static (TokenRole Role, int Class, int Rarity) Find(ReadOnlySpan<char> token)
    {
        if (Words.TryFind(token, out var word))
        {
            return ((TokenRole)(word & (StartsPhrase - 1)), word >> ClassShift, (word >> RarityShift) & MostRarity);
        }

        // A form of a family of names that the table does not have, spelled as one that it has (Mikolaiovich, as Mykolayovych): a looser form of it.
        var spelled = 0;
        if (token.Length >= ShortestSpelled && PhoneticKeys.Of(token).Spelling is var key and not 0)
        {
            Spellings.TryFind(key, out spelled);
        }

        return (TokenRole.Core, -spelled, Unseen);
    }

    internal static bool MayStartPhrase(ReadOnlySpan<char> token) => Words.TryFind(token, out var word) && (word & StartsPhrase) != 0;

    internal static bool TryFindPhrase(ReadOnlySpan<char> tokens, out TokenRole role)
    {
        var found = Phrases.TryFind(tokens, out var number);
        role = (TokenRole)number;
        return found;
    }
}

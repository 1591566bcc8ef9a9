namespace Interdict.Names;

/// <summary>One token of a view.</summary>
public record struct NameToken
{
    /// <summary>Where its characters start in <see cref="NameBuffer.Characters"/>.</summary>
    public int Start;

    /// <summary>How many characters it has; 1 to <see cref="NameAnalyzer.LongestToken"/>.</summary>
    public int Length;

    /// <summary>The letters that it is written in, or was read from.</summary>
    public Alphabet Alphabet;

    /// <summary>What it does in the name.</summary>
    public TokenRole Role;

    /// <summary>Its class of equivalent forms; 0 for none. Tokens of one class may stand for each other.</summary>
    public int Class;

    /// <summary>How rare it is, from 1 (in every second name) to 1000 (never seen).</summary>
    public int Rarity;

    /// <summary>Where the text it was made from starts in the analyzed text.</summary>
    public int SourceStart;

    /// <summary>How many characters of the analyzed text it was made from.</summary>
    public int SourceLength;
}

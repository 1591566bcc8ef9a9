using Interdict.Lists;

namespace Interdict.Sources.Json;

/// <summary>The words by which JSON, tables and the command line name the model's enumerations: lower case, hyphenated.</summary>
public static class Words
{
    private static readonly string[] PartyTypes = ["unknown", "person", "organization", "vessel", "aircraft", "address"];

    private static readonly string[] NameKinds = ["primary", "alias", "former", "later", "native"];

    private static readonly string[] NameStrengths = ["strong", "weak"];

    private static readonly string[] EventKinds = ["add", "revise", "correct", "remove"];

    private static readonly string[] Reporters = ["other", "federal-register"];

    private static readonly string[] MeasureKinds =
    [
        "other", "license-requirement", "denial", "unverified-party", "asset-freeze", "securities-ban", "import-presumption", "procurement-ban",
        "equipment-authorization-ban", "visa-restriction", "dealings-restriction", "naming", "debarment",
    ];

    /// <summary>The word, such as <c>organization</c>.</summary>
    public static string Of(PartyType value) => PartyTypes[(int)value];

    /// <summary>The word, such as <c>alias</c>.</summary>
    public static string Of(NameKind value) => NameKinds[(int)value];

    /// <summary>The word, such as <c>weak</c>.</summary>
    public static string Of(NameStrength value) => NameStrengths[(int)value];

    /// <summary>The word, such as <c>revise</c>.</summary>
    public static string Of(EventKind value) => EventKinds[(int)value];

    /// <summary>The word, such as <c>federal-register</c>.</summary>
    public static string Of(Reporter value) => Reporters[(int)value];

    /// <summary>The word, such as <c>license-requirement</c>.</summary>
    public static string Of(MeasureKind value) => MeasureKinds[(int)value];

    /// <summary>The value that a word names, exactly as <see cref="Of(PartyType)"/> writes it.</summary>
    public static bool TryParse(ReadOnlySpan<char> word, out PartyType value) => Find(PartyTypes, word, out var i) & Set((PartyType)i, out value);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PartyType)"/>
    public static bool TryParse(ReadOnlySpan<char> word, out NameKind value) => Find(NameKinds, word, out var i) & Set((NameKind)i, out value);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PartyType)"/>
    public static bool TryParse(ReadOnlySpan<char> word, out NameStrength value) => Find(NameStrengths, word, out var i) & Set((NameStrength)i, out value);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PartyType)"/>
    public static bool TryParse(ReadOnlySpan<char> word, out EventKind value) => Find(EventKinds, word, out var i) & Set((EventKind)i, out value);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PartyType)"/>
    public static bool TryParse(ReadOnlySpan<char> word, out Reporter value) => Find(Reporters, word, out var i) & Set((Reporter)i, out value);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PartyType)"/>
    public static bool TryParse(ReadOnlySpan<char> word, out MeasureKind value) => Find(MeasureKinds, word, out var i) & Set((MeasureKind)i, out value);

    private static bool Find(string[] words, ReadOnlySpan<char> word, out int index)
    {
        for (index = 0; index < words.Length; index++)
        {
            if (word.SequenceEqual(words[index]))
            {
                return true;
            }
        }

        index = 0;
        return false;
    }

    private static bool Set<T>(T value, out T target)
    {
        target = value;
        return true;
    }
}

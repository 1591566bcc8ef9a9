namespace Interdict.Sources;

/// <summary>The Entity List's rows that name no party but an address of high diversion risk: "Address 01" (15 CFR 744.16(a)).</summary>
internal static class AddressRows
{
    /// <summary>Whether a name is "Address" and a number.</summary>
    public static bool Is(ReadOnlySpan<char> name)
    {
        const string Word = "Address ";
        return name.StartsWith(Word, StringComparison.OrdinalIgnoreCase) && name.Length > Word.Length && name[Word.Length..].IndexOfAnyExceptInRange('0', '9') < 0;
    }
}

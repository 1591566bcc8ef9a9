namespace Interdict.Lists;

/// <summary>
/// The stable name of an entry, <c>LIST/KEY</c>. Official lists mostly lack one (the CSL's id changes whenever a record does), so the key is
/// derived by its reader unless the publisher gives a lasting number (OFAC's uid).
/// </summary>
/// <param name="List">The list.</param>
/// <param name="Key">The key within it; never empty, without white space or slash at its ends.</param>
public readonly record struct EntryId(ListCode List, string Key)
{
    /// <summary>Reads <c>LIST/KEY</c>.</summary>
    /// <returns><c>false</c> where <paramref name="text"/> is not of that form.</returns>
    public static bool TryParse(string? text, out EntryId id)
    {
        id = default;
        var slash = text?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        if (slash <= 0 || slash == text!.Length - 1 || IsEdge(text[slash + 1]) || IsEdge(text[^1]))
        {
            return false;
        }

        foreach (var c in text.AsSpan(0, slash))
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
            {
                return false;
            }
        }

        id = new EntryId(new ListCode(text[..slash]), text[(slash + 1)..]);
        return true;
    }

    private static bool IsEdge(char c) => c == '/' || char.IsWhiteSpace(c);

    /// <inheritdoc/>
    public override string ToString() => $"{List}/{Key}";
}

namespace Interdict.Lists;

/// <summary>The short name of one official list, such as <c>us-bis-el</c>. Lower case letters, digits and hyphens.</summary>
public readonly record struct ListCode
{
    private readonly string? _value;

    /// <param name="value">The code.</param>
    /// <exception cref="ArgumentException">It is empty or has a character outside <c>a-z 0-9 -</c>.</exception>
    public ListCode(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        foreach (var c in value)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
            {
                throw new ArgumentException($"'{value}' is not a list code: only a-z, 0-9 and - may stand in one", nameof(value));
            }
        }

        _value = value;
    }

    /// <summary>The code; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public override string ToString() => Value;
}

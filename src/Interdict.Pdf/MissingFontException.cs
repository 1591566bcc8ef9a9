namespace Interdict.Pdf;

/// <summary>A document has letters for which neither the program nor the machine has a font; the message says which, and which package brings one.</summary>
public sealed class MissingFontException : Exception
{
    /// <summary>With a message.</summary>
    /// <param name="message">What is missing and what to do.</param>
    public MissingFontException(string message)
        : base(message)
    {
    }
}

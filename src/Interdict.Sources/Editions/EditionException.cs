namespace Interdict.Sources.Editions;

/// <summary>A store of editions that is damaged or cannot be written, or an edition that is not there. The message is meant to be shown as it stands.</summary>
public sealed class EditionException : Exception
{
    /// <param name="problem">What is wrong and what to do.</param>
    /// <param name="inner">What the platform said.</param>
    public EditionException(string problem, Exception? inner = null)
        : base(problem, inner)
    {
    }
}

namespace Interdict.Sources.Store;

/// <summary>A stored corpus that is missing, damaged, of another version or could not be written. The message is meant to be shown as it stands.</summary>
public sealed class CorpusException : Exception
{
    /// <param name="problem">What is wrong and what to do.</param>
    /// <param name="inner">What the platform said.</param>
    public CorpusException(string problem, Exception? inner = null)
        : base(problem, inner)
    {
    }
}

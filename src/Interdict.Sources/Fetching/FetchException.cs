namespace Interdict.Sources.Fetching;

/// <summary>A file could not be fetched, or is not what it should be. The message says what is wrong and what to do; nothing was taken over.</summary>
public sealed class FetchException : Exception
{
    /// <param name="message">What is wrong, for people, without a final period.</param>
    /// <param name="inner">What the platform said.</param>
    public FetchException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}

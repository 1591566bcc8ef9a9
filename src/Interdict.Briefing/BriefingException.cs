namespace Interdict.Briefing;

/// <summary>A document cannot be composed: the message says why, and what to do.</summary>
/// <param name="message">The message, in English.</param>
/// <param name="isDataMissing">Whether data would help (import a list); else the request itself is wrong.</param>
public sealed class BriefingException(string message, bool isDataMissing = false) : Exception(message)
{
    /// <summary>Whether data would help; else the request itself is wrong.</summary>
    public bool IsDataMissing { get; } = isDataMissing;
}

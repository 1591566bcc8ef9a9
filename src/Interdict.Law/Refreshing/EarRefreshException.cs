namespace Interdict.Law.Refreshing;

/// <summary>A file that is no part of the EAR as the eCFR writes it, or a refresh that may not be used, with the reason.</summary>
public sealed class EarRefreshException(string message, Exception? inner = null) : Exception(message, inner);

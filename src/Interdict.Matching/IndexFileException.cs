namespace Interdict.Matching;

/// <summary>An index file cannot be used. The message names the file, says what is wrong and what to do.</summary>
public sealed class IndexFileException(string message, Exception? innerException = null) : Exception(message, innerException);

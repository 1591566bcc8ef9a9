namespace Interdict.Law.Determining;

/// <summary>A transaction cannot be read, or contradicts itself; the message says where and how.</summary>
/// <param name="message">The message.</param>
/// <param name="inner">What lies under it.</param>
public sealed class TransactionException(string message, Exception? inner = null) : Exception(message, inner);

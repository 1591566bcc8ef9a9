namespace Interdict.Cli.Files;

/// <summary>How one row went.</summary>
/// <param name="Hits">Hits found.</param>
/// <param name="Rejected">Why it could not be done; <c>null</c> where it was. Then nothing was written for it.</param>
/// <param name="Warning">What its user should know, such as a date that could not be read; <c>null</c> mostly.</param>
internal readonly record struct RowOutcome(int Hits, string? Rejected = null, string? Warning = null);

namespace Interdict.Law.Licensing;

/// <summary>One step that was taken: never without who, when and why.</summary>
/// <param name="From">The state before.</param>
/// <param name="To">The state after.</param>
/// <param name="On">The day on which it happened.</param>
/// <param name="Who">Who did it, or said that it happened.</param>
/// <param name="Why">Why, or by what document.</param>
/// <param name="Recorded">When it was written down, in UTC.</param>
/// <param name="Reference">A number of BIS: of the application (ACN) or a letter; <c>null</c> where none.</param>
public sealed record LicenseEvent(LicenseState From, LicenseState To, DateOnly On, string Who, string Why, DateTimeOffset Recorded, string? Reference = null);

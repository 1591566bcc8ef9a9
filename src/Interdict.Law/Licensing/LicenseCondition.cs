namespace Interdict.Law.Licensing;

/// <summary>A condition of a license, which the licensee must communicate in writing to the parties that it binds (15 CFR 750.7(d)).</summary>
/// <param name="Id">Such as <c>C1</c>.</param>
/// <param name="Text">As the license says it.</param>
/// <param name="ToldOn">The day on which the parties were told; <c>null</c> where not yet.</param>
/// <param name="ToldBy">Who told them.</param>
/// <param name="ToldHow">By what letter.</param>
public sealed record LicenseCondition(string Id, string Text, DateOnly? ToldOn = null, string? ToldBy = null, string? ToldHow = null);

namespace Interdict.Law.Licensing;

/// <summary>What is missing or wrong in an application.</summary>
/// <param name="Block">The block of BIS-748P.</param>
/// <param name="Stops">Whether it must be mended before the application can be signed; else it is to be looked at.</param>
/// <param name="Words">What it is and what to do.</param>
/// <param name="Citation">The law.</param>
public sealed record ApplicationProblem(string Block, bool Stops, string Words, string Citation);

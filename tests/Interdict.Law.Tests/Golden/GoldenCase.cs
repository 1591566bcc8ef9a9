using Interdict.Law.Determining;

namespace Interdict.Law.Tests.Golden;

/// <summary>A determination reasoned from the regulations by hand.</summary>
/// <param name="Prohibition">The general prohibition of 15 CFR 736.2(b) that it is about, 1 to 10.</param>
/// <param name="Reasoning">Why it comes out so.</param>
/// <param name="Citation">A piece of a citation or reason that the trace or the bases must hold.</param>
/// <param name="Expected">The outcome.</param>
/// <param name="Determine">The determination.</param>
public sealed record GoldenCase(int Prohibition, string Reasoning, string Citation, Outcome Expected, Func<Determination> Determine)
{
    public override string ToString() => $"GP{Prohibition} {Reasoning}";
}

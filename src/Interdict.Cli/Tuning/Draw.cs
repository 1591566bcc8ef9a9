namespace Interdict.Cli.Tuning;

/// <summary>Numbers for a repeatable draw (SplitMix64; Steele, Lea and Flood 2014): of one seed the same everywhere and for good.</summary>
internal sealed class Draw(int seed)
{
    private ulong _state = (ulong)seed;

    /// <summary>A whole number from 0, below <paramref name="end"/>.</summary>
    public int Next(int end)
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)(((UInt128)(z ^ (z >> 31)) * (ulong)end) >> 64);
    }
}

using Interdict.Lists;

namespace Interdict.Matching.Calibration;

/// <summary>Tells the class of two names by the scripts of their letters (<see cref="Scripts"/>).</summary>
public static class ScriptClasses
{
    /// <summary><see cref="ScriptClass.Cross"/> where both names have letters and no script in common.</summary>
    public static ScriptClass Of(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var (a, b) = (SetOf(one), SetOf(other));
        return a == 0 || b == 0 || (a & b) != 0 ? ScriptClass.Same : ScriptClass.Cross;
    }

    private static uint SetOf(string text)
    {
        var set = 0u;
        foreach (var rune in text.EnumerateRunes())
        {
            var script = Scripts.Of(rune);
            set |= script == Script.None ? 0 : 1u << (int)script;
        }

        return set;
    }
}

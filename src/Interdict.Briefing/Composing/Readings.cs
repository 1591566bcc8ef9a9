using System.Text;
using Interdict.Lists;
using Interdict.Names;

namespace Interdict.Briefing.Composing;

/// <summary>How a name in another script is read in Latin letters, by the tables of <c>Interdict.Names</c>: what the matcher itself compares.</summary>
internal static class Readings
{
    [ThreadStatic]
    private static NameBuffer? _buffer;

    /// <summary>The reading; <c>null</c> where the name is in Latin letters or no table reads it.</summary>
    public static string? Of(string name)
    {
        var wanted = Scripts.Of(name) switch { Script.Han => ViewKind.Pinyin, Script.Cyrillic => ViewKind.Cyrillic, _ => (ViewKind?)null };
        if (wanted is null)
        {
            return null;
        }

        var buffer = _buffer ??= new NameBuffer();
        NameAnalyzer.Analyze(name, buffer);
        foreach (ref readonly var view in buffer.Views)
        {
            if (view.Kind == wanted)
            {
                var reading = new StringBuilder();
                foreach (ref readonly var token in buffer.TokensOf(view))
                {
                    reading.Append(reading.Length > 0 ? " " : "").Append(buffer.TextOf(token));
                }

                return reading.ToString();
            }
        }

        return null;
    }
}

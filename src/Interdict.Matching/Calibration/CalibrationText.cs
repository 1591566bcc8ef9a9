using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Interdict.Lists;

namespace Interdict.Matching.Calibration;

/// <summary>Writes a table as readable text, and reads it: words apart by tabs, one fact a line, <c>#</c> before comments.</summary>
public static class CalibrationText
{
    private static readonly (PartyType Type, string Word)[] Types =
        [(PartyType.Unknown, "any"), (PartyType.Person, "person"), (PartyType.Organization, "organization")];

    private static readonly (ScriptClass Script, string Word)[] ScriptWords = [(ScriptClass.Same, "same-script"), (ScriptClass.Cross, "cross-script")];

    private static readonly (CalibrationMethod Method, string Word)[] Methods = [(CalibrationMethod.Isotonic, "isotonic"), (CalibrationMethod.Beta, "beta")];

    /// <summary>The word for a kind of party.</summary>
    public static string WordFor(PartyType type) => Array.Find(Types, t => t.Type == type).Word ?? "any";

    /// <summary>The word for a class of scripts.</summary>
    public static string WordFor(ScriptClass script) => Array.Find(ScriptWords, s => s.Script == script).Word;

    /// <summary>The word for a method.</summary>
    public static string WordFor(CalibrationMethod method) => Array.Find(Methods, m => m.Method == method).Word;

    /// <summary>The table's text.</summary>
    public static string Write(CalibrationTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var text = new StringBuilder();
        text.Append("# What the scores of one algorithm meant on labeled pairs (docs/methodology.md, Threshold and calibration). Written by `interdict calibrate`.\n");
        text.Append("# Columns: curve, kind of party, scripts, method, pairs, matches; then knot, score, probability, both in ten-thousandths, with straight lines between.\n");
        foreach (var source in table.Sources)
        {
            text.Append(CultureInfo.InvariantCulture, $"# Source: {source.ReplaceLineEndings(" ")}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"algorithm\t{table.Algorithm}\nscorer\t{table.Scorer}\n");
        foreach (var (key, curve) in table.Curves)
        {
            text.Append(CultureInfo.InvariantCulture, $"curve\t{WordFor(key.Type)}\t{WordFor(key.Script)}\t{WordFor(curve.Method)}\t{curve.Count}\t{curve.Matches}\n");
            foreach (var knot in curve.Knots)
            {
                text.Append(CultureInfo.InvariantCulture, $"knot\t{knot.Score}\t{knot.Probability}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>Reads a table's text.</summary>
    /// <exception cref="FormatException">It is no such table; the message names the line.</exception>
    public static CalibrationTable Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var (algorithm, scorer, number) = ("", "", 0);
        var sources = ImmutableArray.CreateBuilder<string>();
        var curves = new List<KeyedCurve>();
        var open = new OpenCurve();
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.StartsWith("# Source: ", StringComparison.Ordinal))
            {
                sources.Add(line["# Source: ".Length..]);
            }

            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            switch (line.Split('\t'))
            {
                case ["algorithm", var name]:
                    algorithm = name;
                    break;
                case ["scorer", var hash]:
                    scorer = hash;
                    break;
                case ["curve", var type, var script, var method, var count, var matches]:
                    open.CloseInto(curves);
                    open = new OpenCurve(
                        new CalibrationKey(Find(Types, type, number), Find(ScriptWords, script, number)), Find(Methods, method, number),
                        Whole(count, number), Whole(matches, number), number);
                    break;
                case ["knot", var score, var probability] when open.Line > 0:
                    open.Knots.Add(new CalibrationKnot(Whole(score, number), Whole(probability, number)));
                    break;
                default:
                    throw new FormatException($"line {number}: '{line}' is no line of a calibration table");
            }
        }

        open.CloseInto(curves);
        curves.Sort(static (a, b) => CalibrationTable.Order.Compare(a.Key, b.Key));
        return algorithm.Length > 0 && scorer.Length > 0
            ? new CalibrationTable(algorithm, scorer, sources.ToImmutable(), [.. curves])
            : throw new FormatException("there is no line 'algorithm' or no line 'scorer': this is no calibration table");
    }

    private static T Find<T>((T Value, string Word)[] words, string word, int line)
    {
        foreach (var (value, known) in words)
        {
            if (string.Equals(known, word, StringComparison.Ordinal))
            {
                return value;
            }
        }

        throw new FormatException($"line {line}: '{word}' is none of {string.Join(", ", words.Select(w => w.Word))}");
    }

    private static int Whole(string text, int line) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new FormatException($"line {line}: '{text}' is not a whole number");

    private sealed class OpenCurve(CalibrationKey key = default, CalibrationMethod method = default, int count = 0, int matches = 0, int line = 0)
    {
        public int Line { get; } = line;

        public ImmutableArray<CalibrationKnot>.Builder Knots { get; } = ImmutableArray.CreateBuilder<CalibrationKnot>();

        public void CloseInto(List<KeyedCurve> curves)
        {
            if (Line == 0)
            {
                return;
            }

            if (curves.Exists(c => c.Key == key))
            {
                throw new FormatException($"line {Line}: a second curve for {WordFor(key.Type)}, {WordFor(key.Script)}");
            }

            try
            {
                curves.Add(new KeyedCurve(key, new CalibrationCurve(method, count, matches, Knots.ToImmutable())));
            }
            catch (ArgumentException wrong)
            {
                throw new FormatException($"line {Line}: {wrong.Message}", wrong);
            }
        }
    }
}

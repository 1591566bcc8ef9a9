using Interdict.Names.Tables;

namespace Interdict.Names.Compiler;

/// <summary>Han characters: simplified forms, Mandarin readings, surnames, and the words that Chinese organization names are made of.</summary>
internal sealed class HanTables
{
    private readonly Dictionary<int, ushort> _simplified = [];
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<int, ushort> _starts = [];
    private readonly List<int> _kinds = [(int)TokenRole.Core];
    private readonly List<string> _english = [""];

    public static void Write(TableFolder tables, List<(string Form, int Number)> legalForms, TableWriter writer)
    {
        var han = new HanTables();
        han.ReadSimplified(tables);
        writer.Add(TableSection.HanSimplified, han._simplified);
        WriteReadings(tables, writer);
        var surnames = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in tables.Rows("han-surnames.txt", 2))
        {
            surnames.TryAdd(han.Simplify(row[0]), (int)writer.Text(Plain(row.Items(1, " ")[0])));
        }

        writer.Add(TableSection.HanSurnames, surnames);
        han.ReadWords(tables, legalForms);
        writer.Add(TableSection.HanWords, han._words);
        writer.Add(TableSection.HanWordStarts, han._starts);
        writer.Add(TableSection.HanWordKinds, (int[])[.. han._kinds]);
        writer.Add(TableSection.HanWordEnglish, han._english);
    }

    private void ReadSimplified(TableFolder tables)
    {
        foreach (var row in tables.Rows("han-simplified.txt", 2))
        {
            foreach (var c in row[1])
            {
                if (IsKnown(c) && row[0].Length == 1)
                {
                    _simplified[c] = row[0][0];
                }
            }
        }
    }

    private static void WriteReadings(TableFolder tables, TableWriter writer)
    {
        var readings = new Dictionary<int, ushort>();
        List<string> syllables = [""];
        foreach (var row in tables.Rows("han-pinyin.txt", 2))
        {
            syllables.Add(Plain(row[0]));
            foreach (var c in row[1])
            {
                if (IsKnown(c))
                {
                    readings.TryAdd(c, (ushort)(syllables.Count - 1));
                }
            }
        }

        // Of no use yet, but no less a table: its rows must hold.
        tables.Rows("han-readings.txt", 2);
        writer.Add(TableSection.HanReadings, readings);
        writer.Add(TableSection.HanSyllables, syllables);
    }

    private void ReadWords(TableFolder tables, List<(string Form, int Number)> legalForms)
    {
        foreach (var (form, number) in legalForms)
        {
            Add(Simplify(form), TokenRole.Organization, "", number);
        }

        foreach (var row in tables.Rows("han-words.txt", 3))
        {
            TokenRole? role = row.OneOf(1, "legal", "org", "activity", "place", "name") switch
            {
                "legal" => null,
                "place" => TokenRole.Place,
                "name" => TokenRole.Core,
                _ => TokenRole.Organization,
            };
            if (role is { } known)
            {
                Add(Simplify(row[0]), known, row[2], 0);
            }
        }
    }

    private void Add(string text, TokenRole role, string english, int legalForm)
    {
        if (text.Length <= HanLexicon.LongestWord && _words.TryAdd(text, _kinds.Count))
        {
            _kinds.Add((legalForm << HanLexicon.RoleBits) | (int)role);
            _english.Add(english);
            _starts[text[0]] = (ushort)Math.Max(text.Length, _starts.GetValueOrDefault(text[0]));
        }
    }

    private string Simplify(string text) => string.Concat(text.Select(c => (char)_simplified.GetValueOrDefault(c, c)));

    // The tables write ü as v; names have u.
    private static string Plain(string pinyin) => pinyin.Replace('v', 'u');

    private static bool IsKnown(char c) => c is >= (char)HanLexicon.First and <= (char)HanLexicon.Last;
}

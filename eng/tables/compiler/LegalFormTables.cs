using Interdict.Lists;
using Interdict.Names.Tables;

namespace Interdict.Names.Compiler;

/// <summary>The legal forms of the world, and what is left of their long words where a letter is lost.</summary>
internal sealed class LegalFormTables
{
    // Forms of two letters, and a few longer ones, are also words and names: they count only at the end of a name, or, for these, at its start.
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal) { "ao", "pt", "ip", "up", "cv", "oy", "ab", "tov", "too", "nk", "нк" };
    private static readonly HashSet<string> Ambiguous = new(StringComparer.Ordinal) { "spa", "sas", "sal", "sam", "too", "group", "holding", "holdings", "trust", "union", "sons", "bros" };

    private readonly Dictionary<string, int> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _longestByFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _misspelt = new(StringComparer.Ordinal);

    /// <summary>Writes the forms; returns those in Han characters, with their numbers.</summary>
    public static List<(string Form, int Number)> Write(TableFolder tables, TableWriter writer)
    {
        var han = new List<(string Form, int Number)>();
        var legal = new LegalFormTables();
        List<string> classes = [""], families = [""];
        foreach (var row in tables.Rows("legal-forms.txt", 3))
        {
            classes.Add(row[0]);
            families.Add(row.OneOf(1, "limited", "stock", "partnership", "sole", "foundation", "cooperative", "state", "generic"));
            foreach (var form in row.Items(2, "; "))
            {
                if (WordFolding.Fold(form) is { Length: > 0 } folded)
                {
                    legal.Add(folded, classes.Count - 1, writer);
                }
                else if (Scripts.Of(form) == Script.Han)
                {
                    han.Add((form, classes.Count - 1));
                }
            }
        }

        writer.Add(TableSection.LegalForms, legal._forms);
        writer.Add(TableSection.LegalFormStarts, legal._longestByFirst);
        writer.Add(TableSection.LegalFormClasses, classes);
        writer.Add(TableSection.LegalFormFamilies, families);
        writer.Add(TableSection.MisspeltForms, legal._misspelt);
        return han;
    }

    private void Add(string form, int number, TableWriter writer)
    {
        var flags = (Openers.Contains(form) ? LegalForms.Opens : 0) | (Ambiguous.Contains(form) ? LegalForms.IsAmbiguous : 0);
        _forms.TryAdd(form, (number << LegalForms.FlagBits) | flags);
        var words = form.Split(' ');
        _longestByFirst[words[0]] = Math.Max(words.Length, _longestByFirst.GetValueOrDefault(words[0]));
        foreach (var word in words)
        {
            if (word.Length is < LegalForms.ShortestMisspelt or > LegalForms.LongestMisspelt || !_misspelt.TryAdd(word, (int)writer.Text(word)))
            {
                continue;
            }

            for (var skip = 0; skip < word.Length; skip++)
            {
                _misspelt.TryAdd(word.Remove(skip, 1), (int)writer.Text(word));
            }
        }
    }
}

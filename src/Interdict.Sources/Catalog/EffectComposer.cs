using System.Collections.Immutable;
using System.Text;
using Interdict.Lists;

namespace Interdict.Sources.Catalog;

/// <summary>
/// Says what an entry does in law: its own measures if it has any, else those of its list, joined with the entry's own texts, documents and dates.
/// An entry of a list that the catalog does not know, or that has no measures, has no effects here. Immutable, thread-safe.
/// </summary>
/// <param name="documents">Turns a cited page into the document it belongs to.</param>
public sealed class EffectComposer(DocumentCatalog documents)
{
    /// <summary>The effects, in the order of the measures. Those of an entry that has ended have an end.</summary>
    public ImmutableArray<Effect> Compose(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var effects = ImmutableArray.CreateBuilder<Effect>();
        if (!entry.Measures.IsEmpty)
        {
            foreach (var measure in entry.Measures)
            {
                Add(effects, entry, measure, measure.Provenance ?? entry.Provenance, measure.From ?? entry.Listed);
            }
        }
        else if (ListCatalog.Find(entry.Id.List) is { } list)
        {
            foreach (var general in list.Measures)
            {
                if (general.AppliesTo(entry))
                {
                    Add(effects, entry, general.Measure, LessSure(general.Measure.Provenance, entry.Provenance), Later(general.Measure.From, entry.Listed));
                }
            }
        }

        return effects.DrainToImmutable();
    }

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null ? other : other is null || one > other ? one : other;

    private static Provenance? LessSure(Provenance? one, Provenance? other) =>
        one is null ? other : other is null || one.Confidence <= other.Confidence ? one : other;

    private static string Summary(Entry entry, Measure measure)
    {
        if (measure.Kind != MeasureKind.LicenseRequirement || (entry.LicenseRequirement is null && entry.ReviewPolicy is null))
        {
            return measure.Summary;
        }

        var text = new StringBuilder(measure.Summary);
        Quote(text, "License requirement as printed", entry.LicenseRequirement);
        Quote(text, "License review policy as printed", entry.ReviewPolicy);
        return text.ToString();
    }

    private static void Quote(StringBuilder text, string what, string? printed)
    {
        if (!string.IsNullOrWhiteSpace(printed))
        {
            text.Append(' ').Append(what).Append(": \u201C").Append(printed.AsSpan().Trim()).Append("\u201D.");
        }
    }

    private void Add(ImmutableArray<Effect>.Builder effects, Entry entry, Measure measure, Provenance? provenance, DateOnly? from)
    {
        var to = measure.To ?? entry.Ended?.AddDays(-1);
        if (from is null || to is null || from <= to)
        {
            effects.Add(new Effect(measure.Kind, Summary(entry, measure), Citation(entry, measure), from, to, provenance));
        }
    }

    private string Citation(Entry entry, Measure measure)
    {
        var parts = new List<string> { measure.Authority };
        foreach (var citation in documents.Distinct(entry.Citations))
        {
            AddOnce(parts, citation.ToString());
        }

        if (parts.Count == 1)
        {
            foreach (var act in entry.History)
            {
                if (act.Kind == EventKind.Add)
                {
                    AddOnce(parts, act.Citation);
                }
            }
        }

        if (parts.Count == 1 && !entry.Programs.IsEmpty)
        {
            parts.Add("program " + string.Join(", ", entry.Programs));
        }

        return string.Join("; ", parts);
    }

    private static void AddOnce(List<string> parts, string part)
    {
        if (part.Length > 0 && !parts.Any(p => Names(p, part)))
        {
            parts.Add(part);
        }
    }

    // "84 FR 540" is not named by "84 FR 54002", nor by "184 FR 540".
    private static bool Names(string text, string part)
    {
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            var end = at + part.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}

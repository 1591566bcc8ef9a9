using System.Collections.Immutable;
using System.Globalization;
using Interdict.Cli.Output;
using Interdict.Cli.Screening;
using Interdict.Lists;
using Interdict.Sources.Editions;

namespace Interdict.Cli.Commands;

/// <summary>A comparison of editions for people, every entry with its id.</summary>
internal static class DiffText
{
    public static void Write(Page page, EditionArgument old, EditionArgument now, EditionDiff diff)
    {
        page.Labelled("from", old.InWords(), 0);
        page.Labelled("to", now.InWords(), 0);
        page.Line(page.Paint.Bold(Summary(diff)));
        Write(page, "Added", diff.Added);
        Write(page, "Changed", diff.Changed);
        Write(page, "Renamed", diff.Renamed);
        Write(page, "Removed", diff.Removed);
    }

    /// <summary><c>553 added, 12 changed, 0 renamed, 3 removed</c>.</summary>
    public static string Summary(EditionDiff diff) => diff.IsEmpty
        ? "No entry was added, changed, renamed or removed."
        : string.Create(
            CultureInfo.InvariantCulture, $"{diff.Added.Length:N0} added, {diff.Changed.Length:N0} changed, {diff.Renamed.Length:N0} renamed, {diff.Removed.Length:N0} removed");

    /// <summary>Why two ids are taken for one entry.</summary>
    public static string Pairing(EntryChange change) => change.PairedBy == "name"
        ? $"was {change.Old.Id} ({change.Old.Name}); taken for the same because they share a name exactly"
        : $"was {change.Old.Id} ({change.Old.Name}); taken for the same because they share an address exactly";

    /// <summary>One entry in a line.</summary>
    public static string Described(Entry entry)
    {
        var more = string.Join("; ", ((string[])
            [
                entry.Type == PartyType.Unknown ? "" : Phrases.Of(entry.Type), string.Join(", ", entry.Countries.Select(CountryWords.Named)), string.Join(", ", entry.Programs),
            ]).Where(t => t.Length > 0));
        return more.Length == 0 ? $"{entry.Name} ({entry.Id})" : $"{entry.Name} ({entry.Id}): {more}";
    }

    /// <summary>The fields that differ, each value that is gone or new on its own line.</summary>
    public static void Write(Page page, ImmutableArray<FieldChange> fields)
    {
        foreach (var field in fields)
        {
            var label = field.Field;
            foreach (var value in field.Removed.Select(v => $"- {v}").Concat(field.Added.Select(v => $"+ {v}")))
            {
                page.Labelled(label, value);
                label = "";
            }
        }
    }

    private static void Write(Page page, string title, ImmutableArray<Entry> entries)
    {
        if (!entries.IsEmpty)
        {
            page.Blank();
            page.Line(page.Paint.Bold(title));
        }

        foreach (var entry in entries)
        {
            page.Paragraph($"- {Described(entry)}");
        }
    }

    private static void Write(Page page, string title, ImmutableArray<EntryChange> changes)
    {
        if (!changes.IsEmpty)
        {
            page.Blank();
            page.Line(page.Paint.Bold(title));
        }

        foreach (var change in changes)
        {
            page.Paragraph($"- {change.New.Name} ({change.New.Id})");
            if (change.PairedBy is not null)
            {
                page.Labelled("id", Pairing(change));
            }

            Write(page, change.Fields);
        }
    }
}

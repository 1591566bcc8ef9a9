using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Interdict.Lists;
using Interdict.Sources.Ecfr;
using Interdict.Sources.Xml;

namespace Interdict.Sources.FederalRegister;

/// <summary>
/// Reads the full text of one rule: what its instructions (<c>AMDPAR</c>) add, revise or remove, the table that prints the entries, the paragraphs that give
/// the grounds, and the pages on which all of it stands.
/// </summary>
internal sealed partial class RuleParser(SourcePart part, ImportReport report, Dictionary<string, RuleDocument> documents)
{
    private readonly RowTally _tally = report.Begin(part.Name);
    private readonly List<RuleInstruction> _instructions = [];
    private readonly List<string> _grounds = [];
    private readonly List<(Entry Entry, int Page)> _printed = [];
    private RuleDocument _rule = new();
    private ImportReport _rows = new();
    private EcfrEntries? _entries;
    private Supplement? _supplement;
    private string _country = "";
    private string _heading = "";
    private int _page, _volume;

    public RuleDocument Read()
    {
        using var xml = new XmlRecords(part, report, "fr-xml", "RULE", ["SUBAGY", "AGENCY", "SUBJECT", "SUM", "EFFDATE", "HD", "P", "AMDPAR", "ROW", "PRTPAGE", "FRDOC"], mixed: true);
        while (xml.Next() is { } node)
        {
            Take(node);
        }

        if (_rule.Title.Length == 0 || _instructions.Count + _printed.Count == 0)
        {
            throw new SourceException("it holds no instruction that amends Supplement No. 4, 6 or 7 to 15 CFR Part 744; is this such a rule's full text?", part.Name);
        }

        if (documents.TryGetValue(_rule.Number, out var known))
        {
            _rule = known with { Effective = known.Effective ?? _rule.Effective, Agency = known.Agency.Length > 0 ? known.Agency : _rule.Agency, Summary = known.Summary.Length > 0 ? known.Summary : _rule.Summary };
            _volume = _volume > 0 ? _volume : known.Citation?.Volume ?? 0;
        }

        report.Published = _rule.Published;
        foreach (var (note, count) in _rows.Notes)
        {
            for (var i = 0; i < count; i++)
            {
                report.Note(note);
            }
        }

        return _rule with { Actions = Actions() };
    }

    private void Take(Node node)
    {
        switch (node.Name)
        {
            case "PRTPAGE":
                Turn(node);
                break;
            case "AGENCY" or "SUBAGY":
                _rule = _rule with { Agency = node.Running() };
                break;
            case "SUBJECT" when _rule.Title.Length == 0:
                _rule = _rule with { Title = node.Running() };
                break;
            case "SUM":
                _rule = _rule with { Summary = string.Join(' ', node.All("P").Select(p => p.Running())) };
                break;
            case "EFFDATE":
                _rule = _rule with { Effective = DateIn(node.Running()) };
                break;
            case "FRDOC":
                _rule = _rule with { Number = DocumentNumber().Match(node.Running()) is { Success: true } match ? match.Groups[1].Value : "" };
                break;
            case "P":
                var text = Words(node);
                if (text.Contains("determined to", StringComparison.OrdinalIgnoreCase))
                {
                    _grounds.Add(text);
                }

                Turn(node);
                break;
            case "AMDPAR":
                TakeInstruction(Words(node));
                Turn(node);
                break;
            case "ROW":
                TakeRow(node);
                break;
            default:
                break;
        }
    }

    private void TakeInstruction(string text)
    {
        if (SupplementNumber().Match(text) is { Success: true } named && Supplement.Find($"Supplement No. {named.Groups[1].Value} to Part 744") is { } supplement && supplement != _supplement)
        {
            _supplement = supplement;
            _rows = new ImportReport();
            _entries = new EcfrEntries(supplement, _rows, _rows.Begin(part.Name));
        }

        if (_supplement is null)
        {
            return;
        }

        if (Under().Match(text) is { Success: true } under)
        {
            _heading = under.Groups[1].Value.Trim(' ', ',');
        }

        EventKind? kind = null;
        foreach (Match match in VerbOrName().Matches(text))
        {
            if (match.Groups["verb"].Success)
            {
                kind = match.Groups["verb"].Value.ToUpperInvariant()[0] switch { 'A' => EventKind.Add, 'C' => EventKind.Correct, _ when match.Value.StartsWith("rem", StringComparison.OrdinalIgnoreCase) => EventKind.Remove, _ => EventKind.Revise };
            }
            else if (kind is { } what)
            {
                _instructions.Add(new RuleInstruction(what, _supplement.List, Countries.Find(_heading), match.Groups["name"].Value.Trim(' ', ',', ';'), _page));
            }
        }
    }

    private void TakeRow(Node row)
    {
        var cells = row.All("ENT").Select(CellText).ToList();
        Turn(row);
        if (cells.Count > 0 && cells[0].Trim(' ', '*', '\u2003').Length > 0 && !cells[0].StartsWith("Country", StringComparison.OrdinalIgnoreCase))
        {
            _country = cells[0];
        }

        if (_entries is null || cells.Count != _supplement!.Columns || cells[0].StartsWith("Country", StringComparison.OrdinalIgnoreCase) || cells[1].Trim(' ', '*').Length == 0)
        {
            return;
        }

        cells[0] = _country;
        if (Placeholder().Match(cells[^1]) is { Success: true } place)
        {
            _volume = int.Parse(place.Groups["volume"].Value, CultureInfo.InvariantCulture);
            _rule = _rule with { Published = _rule.Published ?? SourceDates.Listing(place.Groups["date"].Value) };
            cells[^1] = cells[^1].Replace(place.Value, $"{_volume} FR {_page}, {place.Groups["date"].Value}.", StringComparison.Ordinal);
        }

        _tally.Read++;
        if (_entries.Make(cells, row.Line) is { } entry)
        {
            _tally.Kept++;
            _printed.Add((entry, _page));
        }
        else
        {
            report.Reject(_tally, row.Line, "the row could not be read as an entry", string.Join(" | ", cells));
        }
    }

    private ImmutableArray<RuleAction> Actions()
    {
        var actions = ImmutableArray.CreateBuilder<RuleAction>();
        var printed = _printed.ToList();
        foreach (var instruction in _instructions)
        {
            var at = printed.FindIndex(p => p.Entry.Id.List == instruction.List && instruction.Names(p.Entry));
            if (instruction.Kind == EventKind.Remove)
            {
                actions.Add(Removal(instruction));
            }
            else if (at >= 0)
            {
                actions.Add(Act(instruction.Kind, printed[at].Entry, printed[at].Page, instruction.Entity));
                printed.RemoveAt(at);
            }
            else
            {
                actions.Add(new RuleAction(instruction.Kind, instruction.List, instruction.Entity, instruction.Country, Cited(instruction.Page), GroundsOf(instruction.Entity), null));
            }
        }

        foreach (var (entry, page) in printed)
        {
            report.Note("an entry that the rule prints and no instruction names: read as an addition");
            actions.Add(Act(EventKind.Add, entry, page, entry.Name));
        }

        return actions.DrainToImmutable();
    }

    private RuleAction Act(EventKind kind, Entry entry, int page, string named)
    {
        var cited = Cited(page);
        var grounds = GroundsOf(named) ?? GroundsOf(entry.Name);
        var act = _rule.Effective is { } day ? new EntryEvent(day, kind, (_rule.Citation ?? cited)?.ToString() ?? $"FR Doc. {_rule.Number}", grounds ?? "") : null;
        var whole = entry with
        {
            Listed = kind == EventKind.Add ? _rule.Effective ?? entry.Listed : entry.Listed,
            History = act is null ? [] : [act],
            SourceUrl = _rule.Url ?? entry.SourceUrl,
        };
        return new RuleAction(kind, entry.Id.List, entry.Name, entry.Countries.FirstOrDefault(), cited, grounds, whole);
    }

    private RuleAction Removal(RuleInstruction instruction)
    {
        _tally.Read++;
        _tally.Kept++;
        var grounds = GroundsOf(instruction.Entity);
        var cited = Cited(instruction.Page);
        var entry = new Entry
        {
            Id = new EntryId(instruction.List, EntryKeys.Derive(instruction.Entity, instruction.Country)),
            Names = [new PartyName(instruction.Entity)],
            Countries = instruction.Country is { } country ? [country] : [],
            Citations = cited is null ? [] : [cited],
            Ended = _rule.Effective,
            History = _rule.Effective is { } day ? [new EntryEvent(day, EventKind.Remove, (_rule.Citation ?? cited)?.ToString() ?? $"FR Doc. {_rule.Number}", grounds ?? "")] : [],
            SourceUrl = _rule.Url,
            Warnings = ["the rule names the entry that it removes and prints nothing else of it"],
        };
        return new RuleAction(EventKind.Remove, instruction.List, instruction.Entity, instruction.Country, cited, grounds, entry);
    }

    private Citation? Cited(int page) => _volume > 0 && page > 0 ? new Citation(Reporter.FederalRegister, _volume, page, _rule.Published) : _rule.Citation;

    // What stands behind the sentence that names the entities; the whole paragraph where it is one sentence.
    private string? GroundsOf(string entity)
    {
        var plain = entity.TrimEnd('.', ',', ' ');
        foreach (var paragraph in _grounds)
        {
            if (paragraph.Contains(plain, StringComparison.OrdinalIgnoreCase))
            {
                var reason = Reason().Match(paragraph);
                return reason.Success ? paragraph[reason.Index..].Trim() : paragraph;
            }
        }

        return null;
    }

    private void Turn(Node node)
    {
        if (node.Name == "PRTPAGE" && int.TryParse(node["P"], NumberStyles.None, CultureInfo.InvariantCulture, out var page))
        {
            _page = page;
        }

        foreach (var child in node.Children)
        {
            Turn(child);
        }
    }

    // Inside a sentence, a mark of a new page and its neighbors are one text.
    private static string Words(Node node) => SpaceBefore().Replace(node.Running(), "$1");

    private static string CellText(Node cell)
    {
        var text = new StringBuilder();
        Append(cell, text);
        return SpaceBefore().Replace(text.ToString().Trim(), "$1");
    }

    private static void Append(Node node, StringBuilder text)
    {
        foreach (var child in node.Children)
        {
            if (child.Name is "LI")
            {
                text.Append('\n');
            }
            else if (text.Length > 0 && text[^1] is not ('\n' or ' '))
            {
                text.Append(' ');
            }

            text.Append(child.Text);
            Append(child, text);
        }
    }

    private static DateOnly? DateIn(string text) =>
        EnglishDate().Match(text) is { Success: true } match && DateOnly.TryParseExact(match.Value, "MMMM d, yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    [GeneratedRegex(@"\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}\b", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishDate();

    [GeneratedRegex(@"FR Doc\.\s*([\w\u2013-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentNumber();

    [GeneratedRegex(@"Supplement No\.\s*(\d)\s+to\s+part\s+744", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SupplementNumber();

    [GeneratedRegex(@"\bUnder\s+([A-Z][A-Z '’,.()-]+?),?\s+(?=by|add|revis|remov|correct|amend|in)", RegexOptions.CultureInvariant)]
    private static partial Regex Under();

    [GeneratedRegex(@"\b(?<verb>adding|revising|removing|correcting|add|revise|remove|correct)\b|“(?<name>[^”]+)”", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex VerbOrName();

    [GeneratedRegex(@"(?<volume>\d{2,3}) FR \[INSERT (?:FR |FEDERAL REGISTER )?PAGE NUMBER,?(?: AND)? (?<date>\d{1,2}/\d{1,2}/\d{4})\]\.?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"(?<=[.;]\s)(?:These additions?|This addition|The additions?|The basis|This removal|These removals?|These (?:entities|companies)|This (?:entity|company)|The ERC)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Reason();

    [GeneratedRegex(@"\s+([.,;:)])", RegexOptions.CultureInvariant)]
    private static partial Regex SpaceBefore();
}

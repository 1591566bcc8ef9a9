using System.Collections.Frozen;
using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Interdict.Cli.Corpora;
using Interdict.Cli.Output;
using Interdict.Cli.Screening;
using Interdict.Law;
using Interdict.Law.Effects;
using Interdict.Law.Grammar;
using Interdict.Law.Measures;
using Interdict.Lists;
using Interdict.Sources.Json;

namespace Interdict.Cli.Commands;

/// <summary><c>interdict effect</c>: which measures of an entry bite a role, an item and a date.</summary>
internal static class EffectCommand
{
    private static readonly string[] Roles = [.. PartyRoles.Codes.Skip(1)];

    public static Command Make(Host host)
    {
        var id = EntryArgument.Make();
        var corpusName = PolicyOptions.CorpusOption();
        var on = new Option<string?>("--on") { Description = "The day of the transaction (YYYY-MM-DD); today if not given", HelpName = "DATE" };
        var role = new Option<string?>("--role") { Description = "What the listed party does in the transaction", HelpName = "ROLE" };
        role.AcceptOnlyFromAmong(Roles);
        var item = new Option<string?>("--item") { Description = "The item's ECCN with its paragraph, such as 1A004.d, or EAR99", HelpName = "ECCN" };
        var facts = new Option<string[]>("--fact") { Description = "An answer to a question, as KEY=yes or KEY=no; may be repeated", HelpName = "KEY=yes|no" };
        var command = new Command("effect", "Say what a listing does to a role, an item and a date") { id, on, role, item, facts, corpusName };
        command.SetAction(parse =>
        {
            var question = new EffectQuestion(
                ReadDate(parse.GetValue(on), "--on") ?? host.Today, ReadRole(parse.GetValue(role)), ReadItem(parse.GetValue(item), parse.GetValue(facts) ?? []));
            using var corpus = CorpusLocator.Open(host, parse.GetValue(corpusName));
            var entries = EntryArgument.Find(corpus, parse.GetRequiredValue(id)).Select(position => corpus[position]).ToList();
            if (parse.Json())
            {
                host.WriteJson(json => WriteJson(json, corpus, entries[0], question));
            }
            else
            {
                var page = new Page(host);
                foreach (var entry in entries)
                {
                    WriteText(page, entry, question);
                }

                page.Paragraph("This is what the editions and tables of this copy say; it is not legal advice. Nothing said here means that a transaction may go on.");
                NoticeView.WriteText(page, corpus);
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Reads a day.</summary>
    /// <exception cref="CliException">It is none.</exception>
    public static DateOnly? ReadDate(string? text, string option) => text is null
        ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw CliException.Input($"{option} '{text}' is not a date; write YYYY-MM-DD");

    private static PartyRole ReadRole(string? code) => PartyRoles.TryParse(code, out var role) ? role : PartyRole.Unknown;

    private static ItemFacts? ReadItem(string? eccn, string[] facts)
    {
        if (eccn is null && facts.Length == 0)
        {
            return null;
        }

        Eccn? parsed = null;
        if (eccn is not null)
        {
            parsed = Eccn.TryParse(eccn, out var read)
                ? read
                : throw CliException.Input($"--item '{eccn}' is not an ECCN; it is five characters and a paragraph, such as 1A004.d, or EAR99");
        }

        var answers = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            var parts = fact.Split('=', 2);
            answers[Questions.Find(parts[0])?.Key ?? throw CliException.Input($"--fact '{parts[0]}' is no question; there are {string.Join(", ", Questions.All.Select(q => q.Key))}")] =
                parts.Length == 2 && parts[1] is "yes" or "no" ? parts[1] == "yes" : throw CliException.Input($"--fact '{fact}' is not KEY=yes or KEY=no");
        }

        return new ItemFacts(parsed, answers.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static void WriteText(Page page, Entry entry, EffectQuestion question)
    {
        page.Line(page.Paint.Bold(Page.Clean(entry.Name)));
        page.Labelled("entry", entry.Id.ToString());
        page.Labelled("list", ListTitles.Of(entry.Id.List));
        var asked = new List<string> { $"on {ScreeningJson.Iso(question.Date)}", question.Role == PartyRole.Unknown ? "role not given" : question.Role.Code() };
        asked.Add(question.Item is null ? "no item given" : $"item {question.Item.Eccn?.ToString() ?? "not classified"}");
        page.Labelled("asked", string.Join(", ", asked));
        if (ListedProvenance(entry) is { } doubt)
        {
            page.Labelled("unverified", doubt, color: page.Paint.Caution);
        }

        var effects = EntryLaw.Evaluate(entry, question);
        foreach (var (bite, heading) in Headings)
        {
            foreach (var effect in effects.Where(e => e.Bite == bite))
            {
                page.Blank();
                page.Line(page.Paint.Bold($"{Phrases.Of(effect.Measure.Kind)}: {heading}"));
                Write(page, effect);
            }
        }

        if (effects.IsEmpty)
        {
            page.Paragraph("Nothing is known of what this listing does in law; read it at its publisher.");
        }

        page.Blank();
    }

    private static readonly (Bite, string)[] Headings =
    [
        (Bite.Bites, "bites"),
        (Bite.Depends, "depends on what was not given"),
        (Bite.RedFlag, "a red flag"),
        (Bite.DoesNotBite, "exists, and does not bite here"),
        (Bite.OtherDates, "bites on other dates"),
    ];

    private static void Write(Page page, MeasureEffect effect)
    {
        var law = effect.Law;
        page.Labelled("what", law?.Does ?? effect.Measure.Summary);
        page.Labelled("because", effect.Because);
        page.Labelled("authority", effect.Measure.Authority);
        page.Labelled("since", effect.Measure.From is { } from ? ScreeningJson.Iso(from) : "this copy of the list does not say");
        if (effect.Policy is { } policy)
        {
            page.Labelled("policy", $"applications are reviewed under {policy.Words()}{(effect.Open.IsEmpty ? "" : ", the most restrictive that is possible until the questions are answered")}");
            page.Labelled("exceptions", effect.Exceptions.IsEmpty ? "none: the entry allows no license exception" : $"only {string.Join("; ", effect.Exceptions)}, which the entry allows");
        }

        foreach (var key in effect.Open)
        {
            var question = Questions.Find(key);
            page.Labelled("question", question is null ? key : $"{question.Text} {question.Why} ({question.Citation}; --fact {key}=yes|no)");
        }

        foreach (var note in effect.Notes)
        {
            page.Labelled("note", note, color: page.Paint.Caution);
        }

        foreach (var rule in effect.Rules)
        {
            page.Labelled("rule", $"{Law.Rules.RuleBook.Find(rule.Rule)!.Title}: {rule}", color: rule.Provenance.IsUnsure ? page.Paint.Caution : null);
        }

        if (law is not null)
        {
            page.Labelled("not", law.DoesNot);
            page.Labelled("binds", law.Binds);
            page.Labelled("permission", $"{law.Permission} (administered by {law.AdministeredBy})");
            page.Labelled("delisting", $"{law.Delisting} (how to get permission or off a list is told from general knowledge)");
            if (law.Undisclosed is { } undisclosed)
            {
                page.Labelled("undisclosed", undisclosed, color: page.Paint.Caution);
            }

            if (law.Provenance.IsUnsure)
            {
                page.Labelled("unverified", $"this measure: {Phrases.Of(law.Provenance)}", color: page.Paint.Caution);
            }
        }

        if (effect.Measure.Provenance is { IsUnsure: true } doubt)
        {
            page.Labelled("unverified", $"this effect: {Phrases.Of(doubt)}", color: page.Paint.Caution);
        }
    }

    private static string? ListedProvenance(Entry entry) => entry.Provenance is { IsUnsure: true } doubt ? $"this entry: {Phrases.Of(doubt)}" : null;

    private static void WriteJson(Utf8JsonWriter json, OpenCorpus corpus, Entry entry, EffectQuestion question)
    {
        json.WriteStartObject();
        json.WriteString("entry"u8, entry.Id.ToString());
        json.WriteString("name"u8, entry.Name);
        json.WriteString("date"u8, ScreeningJson.Iso(question.Date));
        json.WriteString("role"u8, question.Role.Code());
        if (question.Item?.Eccn is { } eccn)
        {
            json.WriteString("item"u8, eccn.ToString());
        }

        json.WriteStartArray("effects"u8);
        foreach (var effect in EntryLaw.Evaluate(entry, question))
        {
            Write(json, effect);
        }

        json.WriteEndArray();
        NoticeView.WriteJson(json, corpus);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, MeasureEffect effect)
    {
        json.WriteStartObject();
        json.WriteString("measure"u8, Words.Of(effect.Measure.Kind));
        json.WriteString("bite"u8, effect.Bite switch
        {
            Bite.Bites => "bites",
            Bite.Depends => "depends",
            Bite.RedFlag => "red-flag",
            Bite.DoesNotBite => "does-not-bite",
            _ => "other-dates",
        });
        json.WriteString("because"u8, effect.Because);
        json.WriteString("summary"u8, effect.Law?.Does ?? effect.Measure.Summary);
        json.WriteString("citation"u8, effect.Measure.Authority);
        if (effect.Measure.From is { } from)
        {
            json.WriteString("from"u8, ScreeningJson.Iso(from));
        }

        if (effect.Measure.To is { } to)
        {
            json.WriteString("to"u8, ScreeningJson.Iso(to));
        }

        if (effect.Policy is { } policy)
        {
            json.WriteString("policy"u8, policy.Code());
        }

        WriteTexts(json, "exceptions"u8, effect.Exceptions);
        json.WriteStartArray("questions"u8);
        foreach (var key in effect.Open)
        {
            var question = Questions.Find(key);
            json.WriteStartObject();
            json.WriteString("about"u8, key);
            json.WriteString("question"u8, question?.Text ?? key);
            json.WriteString("why"u8, question?.Why ?? "");
            json.WriteString("citation"u8, question?.Citation ?? "");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteTexts(json, "notes"u8, effect.Notes);
        json.WriteStartArray("rules"u8);
        foreach (var rule in effect.Rules)
        {
            json.WriteStartObject();
            json.WriteString("rule"u8, rule.Rule);
            json.WriteString("ruleStatus"u8, Law.Rules.RuleStates.Code(rule.State));
            json.WriteString("citation"u8, rule.Citation);
            if (rule.Provenance.LastVerified is { } verified)
            {
                json.WriteString("lastVerified"u8, ScreeningJson.Iso(verified));
            }

            ScreeningJson.WriteDoubt(json, rule.Provenance);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (effect.Law is { } law)
        {
            WriteLaw(json, law);
        }

        ScreeningJson.WriteDoubt(json, effect.Measure.Provenance ?? effect.Law?.Provenance);
        json.WriteEndObject();
    }

    private static void WriteLaw(Utf8JsonWriter json, LegalMeasure law)
    {
        json.WriteString("doesNot"u8, law.DoesNot);
        json.WriteString("binds"u8, law.Binds);
        json.WriteString("administeredBy"u8, law.AdministeredBy);
        json.WriteString("permission"u8, law.Permission);
        json.WriteString("delisting"u8, law.Delisting);
        if (law.Undisclosed is { } undisclosed)
        {
            json.WriteString("undisclosed"u8, undisclosed);
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}

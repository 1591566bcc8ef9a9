using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Interdict.Briefing.Documents;
using Interdict.Lists;
using Interdict.Matching.Explaining;

namespace Interdict.Briefing.Wording;

/// <summary>The sentences of one language (<c>data/briefing/en.txt</c>, <c>zh.txt</c>): a key, a tab, a template. Immutable, thread-safe.</summary>
internal sealed class PhraseBook
{
    private static readonly Lazy<PhraseBook> English = new(static () => new PhraseBook(Language.English, BriefingTable.Text("en")));
    private static readonly Lazy<PhraseBook> Chinese = new(static () => new PhraseBook(Language.Chinese, BriefingTable.Text("zh") + "\n" + BriefingTable.Text("law-zh")));

    private readonly FrozenDictionary<string, Lazy<Template>> _templates;

    public PhraseBook(Language language, string text)
    {
        Language = language;
        var templates = new Dictionary<string, Lazy<Template>>(StringComparer.Ordinal);
        foreach (var (line, number) in BriefingTable.Rows(text))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var words = tab < 0 ? "" : line[(tab + 1)..].Trim();
            if (words.Length == 0 || !templates.TryAdd(line[..tab], new Lazy<Template>(() => Template.Parse(words))))
            {
                throw new FormatException($"line {number} of the briefing's wording ({language}) has no sentence, or a key that was there before: '{line}'");
            }
        }

        _templates = templates.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public Language Language { get; }

    public ImmutableArray<string> Keys => _templates.Keys;

    /// <summary>The BCP 47 tag.</summary>
    public string Tag => Language == Language.English ? "en" : "zh-Hans";

    public static PhraseBook Of(Language language) => language == Language.Chinese ? Chinese.Value : English.Value;

    public bool Has(string key) => _templates.ContainsKey(key);

    public Template TemplateOf(string key) => _templates.TryGetValue(key, out var template)
        ? template.Value
        : throw new InvalidOperationException($"the briefing's wording ({Language}) has no '{key}'");

    /// <summary>The sentence with its values.</summary>
    public ImmutableArray<Run> Say(string key, Slots? slots = null)
    {
        var writer = new RunWriter();
        Write(writer, TemplateOf(key).Nodes, slots ?? Slots.None);
        return writer.ToRuns();
    }

    /// <summary>The sentence as plain text.</summary>
    public string Text(string key, Slots? slots = null) => string.Concat(Say(key, slots).Select(r => r.Text));

    private static bool IsShown(IReadOnlyList<TemplateNode> parts, Slots slots) => parts.All(part => part switch
    {
        TemplateNode.Value value => !Slots.IsAbsent(slots[value.Name]),
        TemplateNode.Choice choice => !Slots.IsAbsent(slots[choice.Name]),
        _ => true,
    });

    private void Write(RunWriter writer, IReadOnlyList<TemplateNode> nodes, Slots slots)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case TemplateNode.Words words:
                    writer.Add(words.Text);
                    break;
                case TemplateNode.Choice choice:
                    writer.Add(slots[choice.Name] is 1 ? choice.One : choice.Other);
                    break;
                case TemplateNode.Value value:
                    Write(writer, slots[value.Name], value.Format);
                    break;
                case TemplateNode.Optional optional when IsShown(optional.Parts, slots):
                    Write(writer, optional.Parts, slots);
                    break;
                default:
                    break;
            }
        }
    }

    private void Write(RunWriter writer, object? value, string format)
    {
        switch (value)
        {
            case string text:
                writer.Add(format switch
                {
                    "a" => Grammar.Article(text, Language) + text,
                    "cap" => Capital(text),
                    _ => text,
                });
                break;
            case int number:
                writer.Add(format switch
                {
                    "word" => Grammar.Counted(number, Language),
                    "Word" => Capital(Grammar.Counted(number, Language)),
                    _ => Grammar.Number(number, Language),
                });
                break;
            case DateOnly day:
                writer.Add(Grammar.Day(day, Language));
                break;
            case PartialDate date:
                writer.Add(Grammar.Day(date, Language));
                break;
            case Run run:
                writer.Add(run);
                break;
            case ImmutableArray<Run> runs:
                foreach (var run in runs)
                {
                    writer.Add(run);
                }

                break;
            case IReadOnlyList<object> list:
                WriteList(writer, list, format);
                break;
            case null:
                break;
            default:
                throw new InvalidOperationException($"a template cannot write {value.GetType()}");
        }
    }

    private void WriteList(RunWriter writer, IReadOnlyList<object> list, string format)
    {
        // Items that hold commas of their own are parted by semicolons.
        var holdsCommas = list.Any(item => Plain(item).AsSpan().IndexOfAny(",，、") >= 0);
        var isLong = holdsCommas && (list.Count > 2 || Language == Language.Chinese);
        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0)
            {
                writer.Add(Grammar.Joint(i == list.Count - 1, format, isLong, Language));
            }

            Write(writer, list[i], "");
        }
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Plain(object item) => item switch
    {
        string text => text,
        Run run => run.Text,
        ImmutableArray<Run> runs => string.Concat(runs.Select(r => r.Text)),
        _ => "",
    };

    /// <summary>Joins neighbors of one style into one run.</summary>
    private sealed class RunWriter
    {
        private readonly ImmutableArray<Run>.Builder _runs = ImmutableArray.CreateBuilder<Run>();
        private readonly StringBuilder _plain = new();

        // A name that ends in a period ends the sentence too: "Co., Ltd." takes no second one.
        public void Add(string text) => _plain.Append(text.StartsWith('.') && EndsInPeriod ? text.AsSpan(1) : text);

        private bool EndsInPeriod => _plain.Length > 0 ? _plain[^1] == '.' : _runs.Count > 0 && _runs[^1].Text.EndsWith('.');

        public void Add(Run run)
        {
            if (run is { Language: null, Style: RunStyle.Plain, Url: null })
            {
                _plain.Append(run.Text);
                return;
            }

            Flush();
            _runs.Add(run);
        }

        public ImmutableArray<Run> ToRuns()
        {
            Flush();
            return _runs.ToImmutable();
        }

        private void Flush()
        {
            if (_plain.Length > 0)
            {
                _runs.Add(new Run(_plain.ToString()));
                _plain.Clear();
            }
        }
    }
}

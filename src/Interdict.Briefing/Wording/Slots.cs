using Interdict.Briefing.Documents;
using Interdict.Lists;

namespace Interdict.Briefing.Wording;

/// <summary>
/// The values that fill a template, by the placeholder's name: text, whole numbers, days, partial dates, a run or several, or a list of any of these.
/// A value that is <c>null</c>, an empty text or an empty list is absent: the bracketed part around its placeholder is left out.
/// </summary>
internal sealed class Slots
{
    private readonly List<(string Name, object? Value)> _values = [];

    public static Slots None { get; } = new();

    public object? this[string name]
    {
        get
        {
            foreach (var (known, value) in _values)
            {
                if (known == name)
                {
                    return value;
                }
            }

            throw new InvalidOperationException($"a template asks for '{{{name}}}', which was not given");
        }

        set => _values.Add((name, value));
    }

    public static bool IsAbsent(object? value) => value switch
    {
        null => true,
        string text => text.Length == 0,
        Run run => run.Text.Length == 0,
        PartialDate date => date.Year == 0,
        IReadOnlyCollection<object> list => list.Count == 0,
        _ => false,
    };
}

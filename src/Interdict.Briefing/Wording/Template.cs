namespace Interdict.Briefing.Wording;

/// <summary>
/// A sentence with places for values. <c>{name}</c> is a value; <c>{name:word}</c> a number in words up to ten, <c>{name:Word}</c> with a capital; <c>{name:a}</c> a text with its indefinite article;
/// <c>{name:or}</c> a list joined by "or", <c>{name:then}</c> by "and" after a comma; <c>{name:cap}</c> a text that begins with a capital; <c>{name|one|other}</c> a word by number; <c>[…]</c> a part that is
/// left out where one of its values is absent. There is no other syntax, and no braces or brackets in words.
/// </summary>
internal sealed class Template
{
    private static readonly string[] Formats = ["", "word", "Word", "a", "or", "then", "cap"];

    private Template(IReadOnlyList<TemplateNode> nodes) => Nodes = nodes;

    public IReadOnlyList<TemplateNode> Nodes { get; }

    /// <summary>The names of its places, each once, in order.</summary>
    public IReadOnlyList<string> Places
    {
        get
        {
            List<string> names = [];
            Collect(Nodes, names);
            return [.. names.Distinct().Order(StringComparer.Ordinal)];
        }
    }

    /// <exception cref="FormatException">It is not well-formed; the message says where.</exception>
    public static Template Parse(string text)
    {
        var at = 0;
        var nodes = Sequence(text, ref at, optional: false);
        return new Template(nodes);
    }

    private static void Collect(IReadOnlyList<TemplateNode> nodes, List<string> names)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case TemplateNode.Value value:
                    names.Add(value.Name);
                    break;
                case TemplateNode.Choice choice:
                    names.Add(choice.Name);
                    break;
                case TemplateNode.Optional optional:
                    Collect(optional.Parts, names);
                    break;
                default:
                    break;
            }
        }
    }

    private static List<TemplateNode> Sequence(string text, ref int at, bool optional)
    {
        List<TemplateNode> nodes = [];
        var start = at;
        while (at < text.Length)
        {
            var c = text[at];
            if (c is not ('{' or '}' or '[' or ']'))
            {
                at++;
                continue;
            }

            if (at > start)
            {
                nodes.Add(new TemplateNode.Words(text[start..at]));
            }

            at++;
            switch (c)
            {
                case '{':
                    nodes.Add(Place(text, ref at));
                    break;
                case '[' when !optional:
                    nodes.Add(new TemplateNode.Optional(Sequence(text, ref at, optional: true)));
                    break;
                case ']' when optional:
                    return nodes;
                default:
                    throw new FormatException($"'{c}' at character {at} of '{text}' stands where none may");
            }

            start = at;
        }

        if (optional)
        {
            throw new FormatException($"'[' in '{text}' is not closed");
        }

        if (at > start)
        {
            nodes.Add(new TemplateNode.Words(text[start..at]));
        }

        return nodes;
    }

    private static TemplateNode Place(string text, ref int at)
    {
        var end = text.IndexOf('}', at);
        if (end < 0)
        {
            throw new FormatException($"'{{' at character {at} of '{text}' is not closed");
        }

        var inside = text[at..end];
        at = end + 1;
        var choice = inside.Split('|');
        if (choice.Length == 3)
        {
            return new TemplateNode.Choice(Name(choice[0], text), choice[1], choice[2]);
        }

        var colon = inside.IndexOf(':', StringComparison.Ordinal);
        var format = colon < 0 ? "" : inside[(colon + 1)..];
        return choice.Length == 1 && Formats.Contains(format)
            ? new TemplateNode.Value(Name(colon < 0 ? inside : inside[..colon], text), format)
            : throw new FormatException($"'{{{inside}}}' in '{text}' is no place: write {{name}}, {{name:word}}, {{name:a}}, {{name:or}}, {{name:cap}} or {{name|one|other}}");
    }

    private static string Name(string name, string text) => name.Length > 0 && name.All(char.IsAsciiLetter)
        ? name
        : throw new FormatException($"'{name}' in '{text}' is no name of a place: ASCII letters only");
}

using System.Text;

namespace Interdict.Sources.Xml;

/// <summary>
/// One element of a record, or (with an empty name) a text between elements. It remembers what a reader looked at, so that the rest can be reported and
/// nothing of a publisher's file is lost unnoticed.
/// </summary>
internal sealed class Node(string name, long line)
{
    private List<Node>? _children;
    private List<Value>? _attributes;
    private string _text = "";
    private bool _looked;

    /// <summary>The element's name without prefix; empty for a text.</summary>
    public string Name { get; } = name;

    /// <summary>The line on which it begins.</summary>
    public long Line { get; } = line;

    /// <summary>The elements (and, where asked for, texts) inside, in order.</summary>
    public IReadOnlyList<Node> Children => _children ?? (IReadOnlyList<Node>)[];

    /// <summary>Its own text, white space made single; what stands inside further elements is not in it.</summary>
    public string Text
    {
        get
        {
            _looked = true;
            return _text;
        }
    }

    /// <summary>An attribute's value, trimmed; empty where there is none.</summary>
    public string this[string attribute]
    {
        get
        {
            if (_attributes is not null)
            {
                foreach (var value in _attributes)
                {
                    if (string.Equals(value.Name, attribute, StringComparison.Ordinal))
                    {
                        value.Looked = true;
                        return value.Text;
                    }
                }
            }

            return "";
        }
    }

    /// <summary>The first element of a name inside; <c>null</c> where there is none.</summary>
    public Node? First(string child)
    {
        foreach (var one in Children)
        {
            if (string.Equals(one.Name, child, StringComparison.Ordinal))
            {
                return one;
            }
        }

        return null;
    }

    /// <summary>All elements of a name inside.</summary>
    public IEnumerable<Node> All(string child) => Children.Where(c => string.Equals(c.Name, child, StringComparison.Ordinal));

    /// <summary>All elements of a name inside all containers of another: <c>akaList</c>, <c>aka</c>.</summary>
    public IEnumerable<Node> All(string container, string child) => All(container).SelectMany(c => c.All(child));

    /// <summary>The text of the first element of a name inside; empty where there is none.</summary>
    public string Of(string child) => First(child)?.Text ?? "";

    /// <summary>The texts of all elements of a name inside, empty ones left out.</summary>
    public IEnumerable<string> AllOf(string child) => All(child).Select(c => c.Text).Where(t => t.Length > 0);

    /// <summary>Says that elements or attributes of these names hold nothing that belongs into an entry (numbers of the publisher's own rows).</summary>
    public void Pass(params ReadOnlySpan<string> names)
    {
        foreach (var one in names)
        {
            _ = this[one];
            foreach (var child in Children)
            {
                if (string.Equals(child.Name, one, StringComparison.Ordinal))
                {
                    child.PassAll();
                }
            }
        }
    }

    /// <summary>Everything inside, as running text with one space between parts.</summary>
    public string Running()
    {
        var text = new StringBuilder();
        Append(text);
        return text.ToString().Trim();
    }

    /// <summary>The paths (<c>record/field</c>) of what holds a text and nobody looked at.</summary>
    public IEnumerable<string> Unread() => HasUnread() ? UnreadPaths() : [];

    // Asked for every record of a file, and nearly always answered with no: so without allocating.
    private bool HasUnread()
    {
        if (!_looked && _text.Length > 0)
        {
            return true;
        }

        if (_attributes is not null)
        {
            foreach (var value in _attributes)
            {
                if (!value.Looked && value.Text.Length > 0)
                {
                    return true;
                }
            }
        }

        if (_children is not null)
        {
            foreach (var child in _children)
            {
                if (child.HasUnread())
                {
                    return true;
                }
            }
        }

        return false;
    }

    private IEnumerable<string> UnreadPaths()
    {
        if (!_looked && _text.Length > 0)
        {
            yield return Name;
        }

        foreach (var value in _attributes ?? [])
        {
            if (!value.Looked && value.Text.Length > 0)
            {
                yield return $"{Name}/@{value.Name}";
            }
        }

        foreach (var child in _children ?? [])
        {
            foreach (var path in child.UnreadPaths())
            {
                yield return $"{Name}/{path}";
            }
        }
    }

    internal void Add(Node child) => (_children ??= []).Add(child);

    internal void Add(string attribute, string text) => (_attributes ??= []).Add(new Value(attribute, Plain(text)));

    internal void Write(string text) => _text = _text.Length == 0 ? Plain(text) : Plain($"{_text} {text}");

    private void PassAll()
    {
        _looked = true;
        foreach (var value in _attributes ?? [])
        {
            value.Looked = true;
        }

        foreach (var child in Children)
        {
            child.PassAll();
        }
    }

    private void Append(StringBuilder text)
    {
        if (Text.Length > 0)
        {
            if (text.Length > 0)
            {
                text.Append(' ');
            }

            text.Append(_text);
        }

        foreach (var child in Children)
        {
            child.Append(text);
        }
    }

    // Most texts are plain already and are returned as they are.
    private static string Plain(string text)
    {
        var gap = true;
        var plain = true;
        foreach (var c in text)
        {
            var white = char.IsWhiteSpace(c);
            plain &= !white || (c == ' ' && !gap);
            gap = white;
        }

        if (plain && !gap)
        {
            return text;
        }

        var made = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                made.Append(c);
            }
            else if (made.Length > 0 && made[^1] != ' ')
            {
                made.Append(' ');
            }
        }

        return made.ToString().TrimEnd();
    }

    private sealed class Value(string name, string text)
    {
        public string Name { get; } = name;

        public string Text { get; } = text;

        public bool Looked { get; set; }
    }
}

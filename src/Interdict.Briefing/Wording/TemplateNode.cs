namespace Interdict.Briefing.Wording;

/// <summary>A part of a template.</summary>
internal abstract record TemplateNode
{
    /// <summary>Words as they are.</summary>
    public sealed record Words(string Text) : TemplateNode;

    /// <summary>A value: <c>{name}</c>, or <c>{name:format}</c>.</summary>
    public sealed record Value(string Name, string Format) : TemplateNode;

    /// <summary>One of two words, by whether a number is one: <c>{name|entity|entities}</c>.</summary>
    public sealed record Choice(string Name, string One, string Other) : TemplateNode;

    /// <summary>A part that is left out where one of its values is absent: <c>[, decided by {body}]</c>.</summary>
    public sealed record Optional(IReadOnlyList<TemplateNode> Parts) : TemplateNode;
}

namespace Interdict.Briefing.Documents;

/// <summary>The colors of a drawing by what they mean; a renderer knows their shades on a light and on a dark ground. No meaning is carried by color alone.</summary>
public enum Ink : byte
{
    /// <summary>The color of text.</summary>
    Text,

    /// <summary>Axes and frames.</summary>
    Faint,

    /// <summary>The subject: what was added, or the party itself.</summary>
    Primary,

    /// <summary>What was changed.</summary>
    Secondary,

    /// <summary>What was removed or has ended.</summary>
    Ended,

    /// <summary>A filled ground behind other shapes.</summary>
    Ground,
}

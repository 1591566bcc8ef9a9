namespace Interdict.Briefing.Documents;

/// <summary>Which part of a text stands at its point.</summary>
public enum TextAnchor : byte
{
    /// <summary>Its start.</summary>
    Start,

    /// <summary>Its middle.</summary>
    Middle,

    /// <summary>Its end.</summary>
    End,
}

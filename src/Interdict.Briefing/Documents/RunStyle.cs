namespace Interdict.Briefing.Documents;

/// <summary>How a run stands out. A renderer that cannot show a style leaves the words.</summary>
public enum RunStyle : byte
{
    /// <summary>As the text around it.</summary>
    Plain,

    /// <summary>Important: bold.</summary>
    Strong,

    /// <summary>Words of a source, quoted as printed.</summary>
    Quoted,

    /// <summary>An id or a code: a fixed-width face.</summary>
    Code,

    /// <summary>Less important: smaller or paler.</summary>
    Aside,
}

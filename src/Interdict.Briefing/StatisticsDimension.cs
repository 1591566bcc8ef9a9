namespace Interdict.Briefing;

/// <summary>By what entries are counted.</summary>
public enum StatisticsDimension : byte
{
    /// <summary>The ground of the act that added it, coded by rule.</summary>
    Ground,

    /// <summary>The country it is filed under.</summary>
    Country,

    /// <summary>What kind of party it is.</summary>
    Kind,

    /// <summary>The footnote designations it bears.</summary>
    Footnote,

    /// <summary>The license review policy.</summary>
    Policy,

    /// <summary>The year it was listed.</summary>
    Year,

    /// <summary>The list.</summary>
    List,
}

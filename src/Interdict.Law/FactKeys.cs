namespace Interdict.Law;

/// <summary>Keys of facts that laws ask for and a classification does not tell. Each is a row of <c>data/law/questions.txt</c>.</summary>
public static class FactKeys
{
    /// <summary>Used in a project that § 746.8(a)(4) specifies.</summary>
    public const string Project = "project746_8a4";

    /// <summary>Listed in Supplement No. 7 to Part 746.</summary>
    public const string Supplement7 = "supplement7Part746";

    /// <summary>Necessary to detect, identify and treat infectious disease.</summary>
    public const string InfectiousDisease = "infectiousDisease";

    /// <summary>Food or medicine.</summary>
    public const string FoodOrMedicine = "foodOrMedicine";

    /// <summary>For US Government supported use in the International Space Station.</summary>
    public const string SpaceStation = "spaceStation";

    /// <summary>For space programs that the US Government supports.</summary>
    public const string SpaceProgram = "spaceProgram";

    /// <summary>For the safety of civil aviation of aircraft.</summary>
    public const string CivilAviationSafety = "civilAviationSafety";

    /// <summary>Described in the Note to ECCN 1A995.</summary>
    public const string Note1A995 = "noteTo1A995";

    /// <summary>A telecommunications infrastructure item.</summary>
    public const string TelecomInfrastructure = "telecomInfrastructure";

    /// <summary>A consumer communications device that § 740.19 identifies.</summary>
    public const string ConsumerDevice = "consumerDevice740_19";
}

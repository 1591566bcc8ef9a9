namespace Interdict.Law.Licensing;

/// <summary>What an application asks for: Block 5 of BIS-748P.</summary>
public enum ApplicationType
{
    /// <summary>To send items out of the United States.</summary>
    Export,

    /// <summary>To send items that are outside the United States to another country, or to transfer them within one.</summary>
    Reexport,

    /// <summary>To have an item classified; no license comes of it.</summary>
    ClassificationRequest,
}

namespace Interdict.Matching.Calibration;

/// <summary>Whether two names can be compared letter by letter. A likeness of two scripts is a likeness of readings, and tells less.</summary>
public enum ScriptClass : byte
{
    /// <summary>Both names have letters of one script, or one of them has none.</summary>
    Same,

    /// <summary>They have no script in common.</summary>
    Cross,
}

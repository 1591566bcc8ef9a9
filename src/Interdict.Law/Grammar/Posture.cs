namespace Interdict.Law.Grammar;

/// <summary>How an application for a license is looked at; from the mildest to the most restrictive, so that the greatest of several is the one to report.</summary>
public enum Posture : byte
{
    /// <summary>Approval is presumed.</summary>
    PresumptionOfApproval,

    /// <summary>The section cited says it, according to the case; it was not read into a posture here. A known posture of another basis is told before it, except a presumption of approval.</summary>
    SeeSection,

    /// <summary>Each case on its merits.</summary>
    CaseByCase,

    /// <summary>The text says it in a way that only a reader can apply. Taken as at least as restrictive as a presumption of denial would be, and never as less.</summary>
    ManualReading,

    /// <summary>Denial is presumed.</summary>
    PresumptionOfDenial,

    /// <summary>Denied as a policy.</summary>
    PolicyOfDenial,
}

namespace Interdict.Law.Licensing;

/// <summary>Where an application, and then its license, stands. Which state may follow which is a table: <see cref="LicenseTransitions"/>.</summary>
public enum LicenseState
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Complete; a person is to sign and file it.</summary>
    ReadyForSignature,

    /// <summary>Filed in SNAP-R.</summary>
    Submitted,

    /// <summary>Entered by BIS; the days count (15 CFR 750.4(a)(2)).</summary>
    Registered,

    /// <summary>With BIS (15 CFR 750.4(c)).</summary>
    InReview,

    /// <summary>Referred to other agencies (15 CFR 750.4(d)).</summary>
    Interagency,

    /// <summary>The agencies do not agree (15 CFR 750.4(f)).</summary>
    Escalated,

    /// <summary>Something is awaited; the days stop (15 CFR 750.4(b)).</summary>
    HeldWithoutAction,

    /// <summary>BIS gave notice that it intends to deny (15 CFR 750.6).</summary>
    IntentToDeny,

    /// <summary>Returned undecided; a resubmission is a new application.</summary>
    ReturnedWithoutAction,

    /// <summary>Withdrawn by the applicant.</summary>
    Withdrawn,

    /// <summary>Denied.</summary>
    Denied,

    /// <summary>The denial is appealed (15 CFR 756.2).</summary>
    Appealed,

    /// <summary>The denial stands after the appeal.</summary>
    AppealRejected,

    /// <summary>Approved, the license not yet issued.</summary>
    Approved,

    /// <summary>Approved under conditions, the license not yet issued.</summary>
    ApprovedWithConditions,

    /// <summary>A license that can be shipped under.</summary>
    Active,

    /// <summary>Suspended by BIS (15 CFR 750.8).</summary>
    Suspended,

    /// <summary>Another license took its place.</summary>
    Replaced,

    /// <summary>The full quantity is shipped (15 CFR 750.11(a)).</summary>
    Exhausted,

    /// <summary>Its day of expiry is past (15 CFR 750.7(g)).</summary>
    Expired,

    /// <summary>Revoked by BIS (15 CFR 750.8).</summary>
    Revoked,
}

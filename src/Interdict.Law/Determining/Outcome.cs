namespace Interdict.Law.Determining;

/// <summary>What a determination comes to. None of them is a clearance: each holds for the facts given and the data of a date.</summary>
public enum Outcome : byte
{
    /// <summary>The items are not subject to the EAR; other laws are not looked at.</summary>
    NotSubject,

    /// <summary>No license requirement was found in the data of the date.</summary>
    NoLicenseRequired,

    /// <summary>A license would be required, and an exception whose conditions the user has confirmed covers it.</summary>
    Exception,

    /// <summary>A license is required.</summary>
    LicenseRequired,

    /// <summary>The transaction is prohibited.</summary>
    Prohibited,

    /// <summary>A question must be answered first.</summary>
    Incomplete,
}

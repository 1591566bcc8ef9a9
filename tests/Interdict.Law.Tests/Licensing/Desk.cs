using Interdict.Law.Licensing;

namespace Interdict.Law.Tests.Licensing;

/// <summary>Cases for tests.</summary>
internal static class Desk
{
    public static readonly DateOnly Day = new(2026, 11, 30);

    public static readonly DateTimeOffset Now = new(2026, 11, 30, 12, 0, 0, TimeSpan.Zero);

    /// <summary>An application in which every block that is needed is filled.</summary>
    public static LicenseApplication Complete { get; } = new(
        Contact: "A. Clerk", Telephone: "202-555-0100", Date: Day, Type: ApplicationType.Export, Documents: ["letter-of-explanation", "bis-748p-a"],
        Applicant: new("Lens Works Inc.", "1 Main St", "Dayton", "OH", "45402", "US", "12345678"),
        UltimateConsignee: new("Example Optics", "555 Road", "Hangzhou", null, "310052", "CN"),
        SpecificEndUse: "Assembly into inspection microscopes at the consignee's plant in Hangzhou",
        Items: [new("6A993", 10, "each", 500, 5000, "Camera of less than 9 frames a second"), new("6E993", null, null, null, 1000, "Manual of alignment")],
        TotalValue: 6000, Signature: "B. Signer");

    public static LicenseCase Draft => new("C1", Complete);

    public static License License { get; } = new("D1234567", Day, Day.AddYears(4), [new(1, "6A993", 5000, "Camera", 10, "each"), new(2, "6E993", 1000, "Manual")]);

    public static LicenseCase To(this LicenseCase @case, LicenseState state, int day = 0) => LicenseDesk.Advance(@case, Step(state, day));

    public static LicenseEvent Step(LicenseState state, int day = 0) => new(default, state, Day.AddDays(day), "A. Clerk", "the letter of that day", Now);

    public static LicenseCase Registered => Draft.To(LicenseState.ReadyForSignature).To(LicenseState.Submitted).To(LicenseState.Registered);

    public static LicenseCase Issued(License? license = null) =>
        LicenseDesk.Issue(Registered.To(LicenseState.InReview).To(LicenseState.Approved), license ?? License, Step(LicenseState.Active));

    public static Shipment Shipment(int day, params ShipmentLine[] lines) => new(Day.AddDays(day), "A. Clerk", "order 7", Now, [.. lines]);
}

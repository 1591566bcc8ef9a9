using CsCheck;
using Interdict.Law.Licensing;

namespace Interdict.Law.Tests.Licensing;

public sealed class LicenseDeskTests
{
    private static readonly LicenseState[] States = Enum.GetValues<LicenseState>();

    // Any steps, in any order, on any days: what is accepted is a chain of steps of the table, each with who, when and why, in order of days.
    [Fact]
    public void No_step_skips_a_state_and_every_step_has_who_when_and_why() => Gen.Select(Gen.Int[0, States.Length - 1].Select(i => States[i]), Gen.Int[-2, 5], Gen.OneOf(Gen.Const("A. Clerk"), Gen.Const("A. Clerk"), Gen.Const(" ")), Gen.OneOf(Gen.Const("a letter"), Gen.Const("a letter"), Gen.Const(""))).List[0, 60]
        .Sample(
            steps =>
            {
                var (@case, day) = (Desk.Draft, 0);
                foreach (var (state, later, who, why) in steps)
                {
                    try
                    {
                        var step = new LicenseEvent(default, state, Desk.Day.AddDays(day + later), who, why, Desk.Now);
                        @case = state == LicenseState.Active && @case.License is null ? LicenseDesk.Issue(@case, Desk.License with { Issued = step.On, Expires = step.On.AddYears(4) }, step) : LicenseDesk.Advance(@case, step);
                        day += later;
                    }
                    catch (LicensingException)
                    {
                        // Refused: the case is as it was.
                    }
                }

                var at = LicenseState.Draft;
                var on = DateOnly.MinValue;
                foreach (var e in @case.Events)
                {
                    Assert.Equal(at, e.From);
                    Assert.NotNull(LicenseTransitions.Find(e.From, e.To));
                    Assert.False(string.IsNullOrWhiteSpace(e.Who) || string.IsNullOrWhiteSpace(e.Why));
                    Assert.True(e.On >= on);
                    (at, on) = (e.To, e.On);
                }

                Assert.Equal(at, @case.State());
            },
            iter: 3000);

    // Steps drawn from those that are allowed come to every state of the table, so that the test above does not hold for want of steps.
    [Fact]
    public void Every_state_can_be_come_to_from_a_draft()
    {
        var reached = new HashSet<LicenseState> { LicenseState.Draft };
        while (LicenseTransitions.All.Where(t => reached.Contains(t.From)).Any(t => reached.Add(t.To)))
        {
            // Goes on until nothing new is reached.
        }

        Assert.Equal(States.Order(), reached.Order());
        Assert.Equal(
            [LicenseState.ReturnedWithoutAction, LicenseState.Withdrawn, LicenseState.AppealRejected, LicenseState.Replaced, LicenseState.Exhausted, LicenseState.Expired, LicenseState.Revoked],
            States.Where(s => !LicenseTransitions.From(s).Any()));
    }

    // 15 CFR 750.7(f), 750.11: whatever is shipped in whatever parts, no balance is negative; what is refused would have made one so.
    [Fact]
    public void No_balance_is_ever_negative() => Gen.Select(
            Gen.Select(Gen.Int[1, 50], Gen.Int[1, 5000], Gen.Bool).Array[1, 4], Gen.OneOf(Gen.Const((decimal?)null), Gen.Const((decimal?)0), Gen.Const((decimal?)25)),
            Gen.Select(Gen.Int[0, 5], Gen.Int[0, 30], Gen.Int[0, 3000], Gen.Int[-5, 1500]).List[0, 40])
        .Sample(
            (lines, tolerance, shipments) =>
            {
                var license = Desk.License with
                {
                    Lines = [.. lines.Index().Select(l => new LicenseLine(l.Index + 1, "EAR99", l.Item.Item2, null, l.Item.Item3 ? l.Item.Item1 : null, "each"))],
                    ValueTolerancePercent = tolerance,
                };
                var @case = Desk.Issued(license);
                var (quantities, value) = (new decimal[lines.Length + 1], 0m);
                foreach (var (line, quantity, amount, day) in shipments)
                {
                    var byValue = line >= 1 && line <= lines.Length && !lines[line - 1].Item3;
                    var shipment = Desk.Shipment(day, new ShipmentLine(line, amount, byValue ? null : quantity));
                    var fits = @case.State() == LicenseState.Active && line >= 1 && line <= lines.Length && day >= 0 && shipment.On <= license.Expires
                        && amount > 0 && (byValue || (quantity > 0 && quantities[line] + quantity <= lines[line - 1].Item1))
                        && value + amount <= lines.Sum(l => l.Item2) * (100 + (tolerance ?? 10)) / 100m;
                    if (fits)
                    {
                        @case = LicenseDesk.Ship(@case, shipment);
                        quantities[line] += byValue ? 0 : quantity;
                        value += amount;
                    }
                    else
                    {
                        Assert.Throws<LicensingException>(() => LicenseDesk.Ship(@case, shipment));
                    }

                    var balance = @case.Balance()!;
                    Assert.True(balance.Left >= 0);
                    Assert.All(balance.Lines, l => Assert.True(l.QuantityLeft is null or >= 0 && l.ValueLeft >= 0));
                    Assert.Equal(value, balance.Shipped);
                    Assert.Equal(balance.IsExhausted, @case.State() == LicenseState.Exhausted);
                }
            },
            iter: 2000);

    [Theory]
    [InlineData(11, 5000, "10 each are left")]
    [InlineData(10, 6601, "beyond its 6000")]
    [InlineData(0, 10, "above zero")]
    public void A_shipment_that_exceeds_the_license_is_refused_with_what_is_left(int quantity, int value, string words) =>
        Assert.Contains(words, Assert.Throws<LicensingException>(() => LicenseDesk.Ship(Desk.Issued(), Desk.Shipment(1, new ShipmentLine(1, value, quantity)))).Message, StringComparison.Ordinal);

    // 15 CFR 750.11(b): the value, not the quantity, may exceed the license by ten percent.
    [Fact]
    public void A_filing_lowers_a_line_once()
    {
        var shipment = Desk.Shipment(1, new ShipmentLine(1, 500, 1)) with { Itn = "X20261123000001" };
        var once = LicenseDesk.Ship(Desk.Issued(), shipment);
        Assert.Contains("recorded already", Assert.Throws<LicensingException>(() => LicenseDesk.Ship(once, shipment with { On = shipment.On.AddDays(1) })).Message, StringComparison.Ordinal);
        Assert.Equal(2, LicenseDesk.Ship(once, shipment with { Itn = "X20261123000002" }).Shipments.Length);
    }

    [Fact]
    public void The_value_may_exceed_the_license_by_the_tolerance() => Assert.Equal(0, LicenseDesk.Ship(Desk.Issued(), Desk.Shipment(1, new ShipmentLine(1, 6600, 9))).Balance()!.Left);

    // 15 CFR 750.11(a): once the full quantity is shipped, nothing further goes.
    [Fact]
    public void A_license_whose_full_quantity_is_shipped_is_exhausted()
    {
        var @case = LicenseDesk.Ship(Desk.Issued(), Desk.Shipment(3, new ShipmentLine(1, 5000, 10), new ShipmentLine(2, 1000)));
        Assert.Equal(LicenseState.Exhausted, @case.State());
        Assert.Equal(Desk.Day.AddDays(3), @case.Events[^1].On);
        Assert.Throws<LicensingException>(() => LicenseDesk.Ship(@case, Desk.Shipment(4, new ShipmentLine(1, 1, 1))));
    }

    // 15 CFR 750.7(g): the last day counts.
    [Fact]
    public void A_license_ends_after_its_last_day()
    {
        var last = Desk.License with { Expires = Desk.Day.AddDays(30) };
        Assert.Equal(LicenseState.Active, LicenseDesk.Ship(Desk.Issued(last), Desk.Shipment(30, new ShipmentLine(1, 1, 1))).State());
        Assert.Contains("outside the license's time", Assert.Throws<LicensingException>(() => LicenseDesk.Ship(Desk.Issued(last), Desk.Shipment(31, new ShipmentLine(1, 1, 1)))).Message, StringComparison.Ordinal);
        Assert.Equal((LicenseState.Active, LicenseState.Expired), (Desk.Issued(last).StateOn(Desk.Day.AddDays(30)), Desk.Issued(last).StateOn(Desk.Day.AddDays(31))));
        Assert.Throws<LicensingException>(() => Desk.Issued(last).To(LicenseState.Expired, 30));
        Assert.Equal(LicenseState.Expired, Desk.Issued(last).To(LicenseState.Expired, 31).State());
    }

    // 15 CFR 750.8: suspended is not revoked.
    [Fact]
    public void Nothing_is_shipped_under_a_suspended_license()
    {
        var @case = Desk.Issued().To(LicenseState.Suspended, 1);
        Assert.Throws<LicensingException>(() => LicenseDesk.Ship(@case, Desk.Shipment(2, new ShipmentLine(1, 1, 1))));
        Assert.Equal(9, LicenseDesk.Ship(@case.To(LicenseState.Active, 2), Desk.Shipment(2, new ShipmentLine(1, 1, 1))).Balance()!.Lines[0].QuantityLeft);
    }

    // 15 CFR 750.7(d).
    [Fact]
    public void A_condition_must_have_been_told_to_the_parties_before_anything_goes()
    {
        var approved = Desk.Registered.To(LicenseState.InReview).To(LicenseState.ApprovedWithConditions);
        Assert.Contains("word for word", Assert.Throws<LicensingException>(() => LicenseDesk.Issue(approved, Desk.License, Desk.Step(LicenseState.Active))).Message, StringComparison.Ordinal);
        var @case = LicenseDesk.Issue(approved, Desk.License with { Conditions = [new("C1", "No resale.")] }, Desk.Step(LicenseState.Active));
        Assert.Contains("No resale", Assert.Throws<LicensingException>(() => LicenseDesk.Ship(@case, Desk.Shipment(5, new ShipmentLine(1, 1, 1)))).Message, StringComparison.Ordinal);
        var told = LicenseDesk.Tell(@case, "C1", Desk.Day.AddDays(4), "A. Clerk", "letter to the consignee");
        Assert.Throws<LicensingException>(() => LicenseDesk.Ship(told, Desk.Shipment(3, new ShipmentLine(1, 1, 1))));
        Assert.Single(LicenseDesk.Ship(told, Desk.Shipment(5, new ShipmentLine(1, 1, 1))).Shipments);
        Assert.Contains("it has C1", Assert.Throws<LicensingException>(() => LicenseDesk.Tell(@case, "C9", Desk.Day, "a", "b")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_that_is_not_allowed_says_which_are() =>
        Assert.Equal("from draft no step leads to approved; it can become ready-for-signature", Assert.Throws<LicensingException>(() => Desk.Draft.To(LicenseState.Approved)).Message);

    [Fact]
    public void An_application_with_gaps_is_not_ready_and_without_a_signature_not_submitted()
    {
        Assert.Contains("21 Specific end-use is empty", Assert.Throws<LicensingException>(() => (Desk.Draft with { Application = Desk.Complete with { SpecificEndUse = null } }).To(LicenseState.ReadyForSignature)).Message, StringComparison.Ordinal);
        var unsigned = (Desk.Draft with { Application = Desk.Complete with { Signature = null } }).To(LicenseState.ReadyForSignature);
        Assert.Contains("25 Signature", Assert.Throws<LicensingException>(() => unsigned.To(LicenseState.Submitted)).Message, StringComparison.Ordinal);
    }
}

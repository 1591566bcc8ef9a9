using CsCheck;
using Interdict.Law.Licensing;

namespace Interdict.Law.Tests.Licensing;

public sealed class ReviewClockTests
{
    // 15 CFR 750.4(a)(2): the days count from registration.
    [Fact]
    public void Before_registration_there_is_no_clock() => Assert.Null(ReviewClock.Of(Desk.Draft.To(LicenseState.ReadyForSignature).To(LicenseState.Submitted), Desk.Day.AddDays(50)));

    // 15 CFR 750.4(c): 9 days; (a)(1): 90 days.
    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void BIS_has_nine_days_for_its_first_act(int day, bool past)
    {
        var clock = ReviewClock.Of(Desk.Registered.To(LicenseState.InReview), Desk.Day.AddDays(day))!;
        Assert.Equal(day, clock.Elapsed);
        Assert.Equal((Desk.Day.AddDays(9), past), (clock.Milestones[0].Due, clock.Milestones[0].Past));
        Assert.Equal(Desk.Day.AddDays(90), clock.Milestones[^1].Due);
    }

    // 15 CFR 750.4(d)(2): 30 days from the referral, and the ninth day after them.
    [Fact]
    public void The_agencies_have_thirty_days_from_the_referral()
    {
        var clock = ReviewClock.Of(Desk.Registered.To(LicenseState.InReview).To(LicenseState.Interagency, 7), Desk.Day.AddDays(20))!;
        Assert.Equal(Desk.Day.AddDays(37), clock.Milestones.Single(m => m.Id == "agency-recommendation").Due);
        Assert.DoesNotContain(clock.Milestones, m => m.Id == "bis-first-action");
        Assert.Equal(Desk.Day.AddDays(46), clock.Milestones.Single(m => m.Id == "commerce-decision").Due);
    }

    // 15 CFR 750.4(b): on hold no day counts, and every later day moves by the days held.
    [Fact]
    public void A_hold_stops_the_clock_by_exactly_its_days() => Gen.Select(Gen.Int[0, 20], Gen.Int[0, 40], Gen.Int[0, 30]).Sample((before, held, after) =>
    {
        var @case = Desk.Registered.To(LicenseState.InReview).To(LicenseState.HeldWithoutAction, before);
        var on = ReviewClock.Of(@case, Desk.Day.AddDays(before + held))!;
        Assert.Equal((before, held, false), (on.Elapsed, on.Held, on.Running));
        var clock = ReviewClock.Of(@case.To(LicenseState.InReview, before + held), Desk.Day.AddDays(before + held + after))!;
        Assert.Equal((before + after, held, true), (clock.Elapsed, clock.Held, clock.Running));
        Assert.Equal(Desk.Day.AddDays(90 + held), clock.Milestones[^1].Due);
    });

    // The clock never runs backward, and stands still once it is decided.
    [Fact]
    public void The_clock_stands_still_after_the_decision()
    {
        var @case = Desk.Registered.To(LicenseState.InReview).To(LicenseState.Interagency, 5).To(LicenseState.HeldWithoutAction, 8).To(LicenseState.Interagency, 15).To(LicenseState.Approved, 30);
        var elapsed = Enumerable.Range(0, 60).Select(d => ReviewClock.Of(@case, Desk.Day.AddDays(d))!.Elapsed).ToList();
        Assert.Equal(elapsed.Order(), elapsed);
        Assert.Equal((23, 23), (elapsed[30], elapsed[59]));
    }

    // 15 CFR 750.6(b): 20 days to answer, 45 until the denial is final; 756.2(c)(1): 45 days to appeal.
    [Fact]
    public void A_denial_leaves_days_to_answer_and_to_appeal()
    {
        var intent = Desk.Registered.To(LicenseState.InReview).To(LicenseState.IntentToDeny, 9);
        var clock = ReviewClock.Of(intent, Desk.Day.AddDays(29))!;
        Assert.Equal((Desk.Day.AddDays(29), false), clock.Milestones.Where(m => m.Id == "answer-intent").Select(m => (m.Due, m.Past)).Single());
        Assert.True(ReviewClock.Of(intent, Desk.Day.AddDays(30))!.Milestones.Single(m => m.Id == "answer-intent").Past);
        Assert.Equal(Desk.Day.AddDays(99), ReviewClock.Of(intent.To(LicenseState.Denied, 54), Desk.Day.AddDays(60))!.Milestones.Single(m => m.Id == "appeal").Due);
    }
}

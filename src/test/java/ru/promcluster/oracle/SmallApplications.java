package ru.promcluster.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.ClusterApplication.PartialList;
import ru.promcluster.cluster.DevelopmentProgramme;
import ru.promcluster.cluster.InfrastructureObject;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.cluster.SpecialisedOrganisation;

/**
 * Small applications over the facts that one criterion reads, each known or not, of which every completion can be tried.
 * They are drawn whole and then forgotten, so that declared totals and parts always fit.
 *
 * <p>Not drawn, because the contract leaves open what would count: declared totals beside a list that is known in part
 * (the roster apart), and regions known in part beside members that stand elsewhere.
 */
public final class SmallApplications {

    private static final long MOST_COMPLETIONS = 20_000;
    private static final int[] FORGETTING = {0, 20, 50, 80};

    private final Draw draw;
    private final LocalDate day;
    private final HandCriterion criterion;
    private final int forgotten;
    private final ApplicationFacts facts = new ApplicationFacts("Маленький кластер");

    private SmallApplications(Draw draw, String criterion, LocalDate day) {
        this.draw = draw;
        this.day = day;
        this.criterion = HandCriterion.of(criterion);
        forgotten = draw.number(FORGETTING);
    }

    /** The application of a seed, of at most 20 000 completions for the criterion on the day. */
    public static ClusterApplication application(String criterion, LocalDate day, long seed) {
        var draw = new Draw(seed);
        while (true) {
            var application = new SmallApplications(draw, criterion, day).draw();
            if (Completions.most(application, criterion, day) <= MOST_COMPLETIONS) {
                return application;
            }
        }
    }

    private ClusterApplication draw() {
        switch (criterion) {
            case DEVELOPMENT_PROGRAMME -> facts.programme = programme();
            case FUNCTIONAL_MAP -> facts.functionalMap = kept(draw.chance(50));
            case REGIONAL_AGREEMENT -> facts.agreementWithRegions = kept(draw.chance(50));
            case SPECIALISED_ORGANISATION, ORGANISATION_STANDING, ORGANISATION_AGREEMENTS ->
                facts.organisation = organisation();
            case PROJECT_PASSPORTS, IMPORT_SUBSTITUTION, JOINT_PROJECT_VALUE -> drawProjects();
            case TECHNOLOGY_INFRASTRUCTURE, INDUSTRIAL_PARKS -> drawInfrastructure();
            case TERRITORY -> drawRegions();
            default -> drawMembers();
        }
        if (criterion == HandCriterion.LABOUR_PRODUCTIVITY) {
            facts.regionalProductivity = kept(Roubles.of(draw.number(0, 1, 2, 5)));
        }
        return facts.application();
    }

    private void drawMembers() {
        new SmallMembers(draw, Focus.of(criterion.id, day), day, forgotten).drawInto(facts);
    }

    private void drawRegions() {
        if (draw.chance(40)) {
            drawMembers();
            return;
        }
        var regions = new ArrayList<String>();
        for (int i = draw.between(0, 3); i > 0; i--) {
            regions.add(draw.oneOf("RU-DA", "RU-CHE", "RU-SVE"));
        }
        facts.regions = regions;
        if (draw.chance(40)) {
            facts.incomplete.add(PartialList.REGIONS);
        } else {
            drawMembers();
        }
    }

    private @Nullable DevelopmentProgramme programme() {
        if (draw.chance(20)) {
            return draw.chance(50) ? DevelopmentProgramme.NONE : null;
        }
        var approvedOn = kept(draw.oneOf(day.minusDays(1), day, day.plusDays(1)));
        var validUntil = draw.chance(50) ? draw.oneOf(day.minusDays(1), day, day.plusDays(1)) : null;
        return new DevelopmentProgramme(false, approvedOn, validUntil, null);
    }

    private @Nullable SpecialisedOrganisation organisation() {
        if (draw.chance(20)) {
            return draw.chance(50) ? SpecialisedOrganisation.NONE : null;
        }
        return new SpecialisedOrganisation(
                false,
                kept("Центр"),
                null,
                null,
                null,
                kept(draw.chance(50)),
                kept(draw.chance(25)),
                kept(draw.chance(25)),
                kept(draw.chance(25)),
                null);
    }

    private void drawProjects() {
        if (draw.chance(25)) {
            boolean declared = draw.chance(60);
            facts.declared.jointProjectsValue = declared ? Roubles.of(draw.number(0, 1, 5)) : null;
            // The number of projects says nothing of their value that the value itself does not say.
            boolean counted = criterion != HandCriterion.JOINT_PROJECT_VALUE && draw.chance(50);
            facts.declared.jointProjects = counted ? Long.valueOf(draw.number(0, 1, 2)) : null;
            return;
        }
        var projects = new ArrayList<JointProject>();
        for (int i = draw.between(0, 3); i > 0; i--) {
            projects.add(project("j" + i));
        }
        facts.jointProjects = projects;
        if (draw.chance(30)) {
            facts.incomplete.add(PartialList.JOINT_PROJECTS);
        }
    }

    private JointProject project(String id) {
        var value = kept(Roubles.of(draw.number(0, 0, 1, 5)));
        var substitutes = kept(draw.chance(50));
        var passport = kept(draw.chance(50));
        return new JointProject(
                id, null, null, null, value, null, null, null, null, null, null, substitutes, passport, null, null);
    }

    private void drawInfrastructure() {
        if (draw.chance(25)) {
            facts.declared.industrialParks = kept((long) draw.between(0, 2));
            facts.declared.technologyInfrastructure = kept((long) draw.between(0, 3));
            return;
        }
        var objects = new ArrayList<InfrastructureObject>();
        for (int i = draw.between(0, 4); i > 0; i--) {
            var kind = kept(draw.oneOf(List.of(InfrastructureObject.Kind.values())));
            objects.add(new InfrastructureObject("o" + i, null, kind, null, null, null, null, null, null));
        }
        facts.infrastructure = objects;
        if (draw.chance(30)) {
            facts.incomplete.add(PartialList.INFRASTRUCTURE);
        }
    }

    private <T> @Nullable T kept(T fact) {
        return draw.chance(forgotten) ? null : fact;
    }
}
